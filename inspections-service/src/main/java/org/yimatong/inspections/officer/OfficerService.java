package org.yimatong.inspections.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.calendar.LegalCalendar;
import org.yimatong.inspections.caller.Actor;
import org.yimatong.inspections.caller.SupervisedAreas;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.problem.NotFound;

/** What supervisors do with the register of officers; each is one transaction. */
@ApplicationScoped
@Transactional
public class OfficerService {

    private final Officers officers;
    private final ConflictsOfInterest conflicts;
    private final SupervisedAreas areas;
    private final CurrentAccess access;
    private final Clock clock;

    OfficerService(
            Officers officers,
            ConflictsOfInterest conflicts,
            SupervisedAreas areas,
            CurrentAccess access,
            Clock clock) {
        this.officers = officers;
        this.conflicts = conflicts;
        this.areas = areas;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Enters an officer in the register.
     *
     * @throws OfficerCertificateTaken if the certificate or the person is another officer's
     * @throws InvalidInput if the caller does not answer for all of the areas
     */
    public Officer register(OfficerEntry entry) {
        areas.require("/areas", entry.areas());
        var officer = Officer.register(entry, actor(), now());
        officers.save(officer);
        return officer;
    }

    /** Says something else of an officer; refused for the same reasons. */
    public Officer amend(UUID id, ExpectedVersion seen, OfficerEntry entry) {
        var officer = held(id, seen);
        areas.require("/areas", entry.areas());
        officer.amend(entry, actor(), now());
        officers.save(officer);
        return officer;
    }

    /** Takes an officer off duty, or back. */
    public Officer changeDuty(UUID id, ExpectedVersion seen, boolean onDuty, String reason) {
        var officer = held(id, seen);
        officer.changeDuty(onDuty, reason, actor(), now());
        officers.save(officer);
        return officer;
    }

    /**
     * An officer of whom the caller may know everything: one who works in an area for which the caller answers.
     *
     * @throws NotFound for any other
     */
    public Officer answeredFor(UUID id) {
        return officers.findByIdOptional(id)
                .filter(officer -> officer.areas().stream().anyMatch(area -> areas.areSupervised(List.of(area))))
                .orElseThrow(NotFound::new);
    }

    /** Writes down that the officer has to keep away from an enterprise, whichever that is. */
    public ConflictOfInterest declare(
            UUID id, String uscc, String reason, @Nullable LocalDate firstDay, @Nullable LocalDate lastDay) {
        var officer = held(id);
        var from = firstDay == null ? LegalCalendar.today(clock) : firstDay;
        var conflict = new ConflictOfInterest(id, uscc, reason, from, lastDay);
        conflicts.declare(conflict);
        officer.declare(conflict, actor(), now());
        officers.save(officer);
        return conflict;
    }

    /** Ends a conflict with the day. */
    public Officer endConflict(UUID id, UUID conflictId, ExpectedVersion seen, LocalDate lastDay) {
        var officer = held(id, seen);
        var conflict = conflicts
                .findByIdOptional(conflictId)
                .filter(found -> found.officerId().equals(id))
                .orElseThrow(NotFound::new);
        officer.end(conflict, lastDay, actor(), now());
        officers.save(officer);
        return officer;
    }

    private Officer held(UUID id, ExpectedVersion seen) {
        var officer = held(id);
        seen.require(officer);
        return officer;
    }

    /** An officer for whom the caller does not answer is not the caller's to change. */
    private Officer held(UUID id) {
        return officers.held(id)
                .filter(officer -> areas.areSupervised(officer.areas()))
                .orElseThrow(NotFound::new);
    }

    private Actor actor() {
        return Actor.of(access.get());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
