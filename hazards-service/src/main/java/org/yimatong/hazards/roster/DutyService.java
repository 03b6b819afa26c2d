package org.yimatong.hazards.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yimatong.hazards.calendar.LegalCalendar;
import org.yimatong.hazards.caller.Actor;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.problem.NotFound;

/** Who is on duty, as it is written ahead. */
@ApplicationScoped
@Transactional
public class DutyService {

    private static final int MOST_DAYS = 31;

    private final DutyAssignments assignments;
    private final CurrentAccess access;
    private final Clock clock;

    DutyService(DutyAssignments assignments, CurrentAccess access, Clock clock) {
        this.assignments = assignments;
        this.access = access;
        this.clock = clock;
    }

    /**
     * A group of areas for which one officer is on duty, day after day.
     *
     * @param officer the name by which the officer signs in
     */
    public record Turn(DutyRoster roster, LocalDate from, LocalDate until, List<String> areas, String officer) {}

    /**
     * Writes the officer into the roster, for each of the days and areas.
     *
     * @throws InvalidInput if a day is past, the days are too many, or an area is not the caller's
     * @throws DutyAlreadyAssigned if somebody is on duty on one of them
     */
    public List<DutyAssignment> assign(Turn turn) {
        refuse(errors(turn));
        assignments.waitForOthers();
        assignments
                .anyOf(turn.roster(), turn.from(), turn.until(), turn.areas())
                .ifPresent(present -> {
                    throw new DutyAlreadyAssigned(present);
                });
        var recorder = Actor.of(access.get());
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var written = turn.from()
                .datesUntil(turn.until().plusDays(1))
                .flatMap(day -> turn.areas().stream()
                        .distinct()
                        .map(area -> DutyAssignment.of(turn.roster(), day, area, turn.officer(), recorder, now)))
                .toList();
        written.forEach(assignment -> assignments.save(assignment, "duty.assigned"));
        return written;
    }

    /** @throws DutyDayOver if the day is over */
    public DutyAssignment standIn(UUID id, ExpectedVersion expected, String officer, String reason) {
        var assignment = assignments.visible(id).orElseThrow(NotFound::new);
        expected.require(assignment);
        assignment.standIn(officer, reason, LegalCalendar.today(clock));
        assignments.save(assignment, "duty.stand-in");
        return assignment;
    }

    private List<InputError> errors(Turn turn) {
        var errors = new ArrayList<InputError>();
        if (turn.from().isBefore(LegalCalendar.today(clock))) {
            errors.add(new InputError("/from", "duty-day-past"));
        }
        if (turn.until().isBefore(turn.from())) {
            errors.add(new InputError("/until", "until-before-from"));
        } else if (turn.from().plusDays(MOST_DAYS).compareTo(turn.until()) <= 0) {
            errors.add(new InputError("/until", "too-many-days", MOST_DAYS));
        }
        var caller = access.get();
        for (var i = 0; i < turn.areas().size(); i++) {
            if (!caller.everything() && !caller.areas().contains(turn.areas().get(i))) {
                errors.add(new InputError("/areas/" + i, "area-not-yours"));
            }
        }
        return errors;
    }

    private static void refuse(List<InputError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
