package org.yimatong.inspections.prevention.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
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

    private static final String DUE = """
            select t.* from check_task t where t.deleted_at is null and t.next_opens_at <= :now
            order by t.next_opens_at limit :atMost for update skip locked
            """;

    private final EntityManager database;
    private final Occurrences occurrences;
    private final WorkCalendars calendars;
    private final Clock clock;

    Planning(EntityManager database, Occurrences occurrences, WorkCalendars calendars, Clock clock) {
        this.database = database;
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
        var tasks = dueTasks();
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

    private List<CheckTask> dueTasks() {
        return database.createNativeQuery(DUE, CheckTask.class)
                .setParameter("now", now())
                .setParameter("atMost", TASKS)
                .getResultList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
