package org.yimatong.inspections.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yimatong.inspections.calendar.LegalCalendar;
import org.yimatong.inspections.caller.SupervisedAreas;
import org.yimatong.inspections.officer.ConflictsOfInterest;
import org.yimatong.inspections.officer.Officers;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;

/** Whether officers may be sent to an enterprise. */
@ApplicationScoped
class OfficerCheck {

    private final Officers officers;
    private final ConflictsOfInterest conflicts;
    private final SupervisedAreas areas;
    private final Clock clock;

    OfficerCheck(Officers officers, ConflictsOfInterest conflicts, SupervisedAreas areas, Clock clock) {
        this.officers = officers;
        this.conflicts = conflicts;
        this.areas = areas;
        this.clock = clock;
    }

    /**
     * The two, if both are on duty in the task's area and have no conflict of interest with its enterprise on any day
     * that is left for it.
     *
     * @throws InvalidInput naming each who may not be sent, and why
     */
    TaskOfficers require(List<UUID> two, InspectionTask task) {
        var errors = new ArrayList<InputError>();
        for (var place = 0; place < two.size(); place++) {
            var pointer = "/officers/" + place;
            refusal(two.get(place), task).ifPresent(code -> errors.add(new InputError(pointer, code)));
        }
        if (two.getFirst().equals(two.getLast())) {
            errors.add(new InputError("/officers/1", "officer-twice"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new TaskOfficers(two.getFirst(), two.getLast());
    }

    private Optional<String> refusal(UUID id, InspectionTask task) {
        var officer = officers.findById(id);
        if (officer == null) {
            return Optional.of("officer-unknown");
        }
        if (!officer.isActive()) {
            return Optional.of("officer-off-duty");
        }
        if (!areas.include(officer.areas(), task.area())) {
            return Optional.of("officer-of-another-area");
        }
        var firstDay = task.window().firstDayLeft(LegalCalendar.today(clock));
        return conflicts.forbid(id, task.uscc(), firstDay, task.window().dueOn())
                ? Optional.of("officer-has-conflict")
                : Optional.empty();
    }
}
