package org.yimatong.hazards.roster.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.roster.DutyAssignment;
import org.yimatong.hazards.roster.DutyRoster;

/**
 * An officer's duty as clients see it.
 *
 * @param officer the name by which the officer signs in
 * @param writtenLate whether the day had begun without anybody on duty
 */
record DutyAssignmentView(
        UUID id,
        LocalDate day,
        DutyRoster roster,
        String area,
        String officer,
        @Nullable String standIn,
        @Nullable String standInReason,
        Instant recordedAt,
        String recordedBy,
        boolean writtenLate,
        long version) {

    static DutyAssignmentView of(DutyAssignment assignment) {
        return new DutyAssignmentView(
                assignment.id(),
                assignment.day(),
                assignment.roster(),
                assignment.area(),
                assignment.officer(),
                assignment.standIn(),
                assignment.standInReason(),
                assignment.recordedAt(),
                assignment.recorder().name(),
                assignment.wasMissingAtFirst(),
                assignment.version());
    }
}
