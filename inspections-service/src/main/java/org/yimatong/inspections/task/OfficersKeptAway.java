package org.yimatong.inspections.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.yimatong.inspections.calendar.LegalCalendar;
import org.yimatong.inspections.officer.ConflictOfInterest;

/** Takes officers off the tasks from which a conflict of interest keeps them away: others have to be assigned. */
@ApplicationScoped
class OfficersKeptAway {

    private final Tasks tasks;
    private final Clock clock;

    OfficersKeptAway(Tasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    void takeOff(@Observes ConflictOfInterest declared) {
        var today = LegalCalendar.today(clock);
        for (var task : tasks.openOf(declared.officerId(), declared.uscc())) {
            if (declared.holdsWithin(
                    task.window().firstDayLeft(today), task.window().dueOn())) {
                task.assign(null);
                tasks.save(task, "unassigned");
            }
        }
    }
}
