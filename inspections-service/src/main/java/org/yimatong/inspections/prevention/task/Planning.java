package org.yimatong.inspections.prevention.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yimatong.inspections.prevention.chain.ElementKept;
import org.yimatong.kit.access.AsSystem;

/** Keeps the times at which tasks are due in step with tasks, records, stoppages, the calendar and the clock. */
@ApplicationScoped
@Transactional
public class Planning {

    /** Tasks at a time, so that no round holds many. */
    private static final int TASKS = 50;

    /** Times of a task at a time; after a long outage, a task takes several rounds. */
    private static final int TIMES = 100;

    private static final int CLOSED = 500;

    private final DueTasks dueTasks;
    private final Occurrences occurrences;
    private final WorkCalendars calendars;
    private final Clock clock;

    Planning(DueTasks dueTasks, Occurrences occurrences, WorkCalendars calendars, Clock clock) {
        this.dueTasks = dueTasks;
        this.occurrences = occurrences;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** What follows from a change for the times at which tasks are due. */
    void on(@Observes ElementKept kept) {
        switch (kept.element()) {
            case CheckTask task when task.isDeleted() -> occurrences.settleFrom(task.id(), now(), now());
            case CheckTask task -> task.planAnew(now(), calendars.current());
            case CheckRecord check ->
                occurrences.settleAround(
                        check.content().taskId(), check.content().checkedAt(), now());
            case Stoppage stoppage ->
                occurrences.settleUnit(
                        stoppage.content().unitId(), stoppage.content().stoppedAt(), now());
            default -> {
                // nothing is due because of it
            }
        }
    }

    /**
     * Opens what has begun.
     *
     * @return whether there may be more
     */
    @AsSystem
    public boolean openBegun() {
        var calendar = calendars.current();
        var tasks = dueTasks.hold(now(), TASKS);
        tasks.forEach(task -> openBegun(task, calendar));
        return !tasks.isEmpty();
    }

    /**
     * Settles what has closed.
     *
     * @return whether there may be more
     */
    @AsSystem
    public boolean settleClosed() {
        return occurrences.settleClosed(now(), CLOSED) == CLOSED;
    }

    private void openBegun(CheckTask task, WorkCalendar calendar) {
        var since = task.plannedUntil();
        IntStream.range(0, TIMES)
                .mapToObj(_ -> task.takeNext(now(), calendar))
                .takeWhile(Optional::isPresent)
                .forEach(window -> occurrences.open(task, window.orElseThrow()));
        occurrences.settleFrom(task.id(), since, now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
