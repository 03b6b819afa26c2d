package org.yimatong.inspections.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.calendar.LegalCalendar;
import org.yimatong.inspections.caller.Actor;

/** The tasks that plans and draws want. */
@ApplicationScoped
public class PlannedTasks {

    /** How many tasks a plan came to want, wants no more, and wants again. */
    public record Changes(int added, int cancelled, int reinstated) {

        public static final Changes NONE = new Changes(0, 0, 0);

        public Changes and(Changes others) {
            return new Changes(added + others.added, cancelled + others.cancelled, reinstated + others.reinstated);
        }
    }

    private static final String CANCEL = """
            update inspection_task
            set state = 'CANCELLED', next_at = null, cancel_cause = :cause, cancel_reason = :reason,
                version = version + 1
            where %s = :origin and state = 'OPEN'
            """;

    private final Tasks tasks;
    private final Clock clock;

    PlannedTasks(Tasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    /** All tasks the plan ever wanted at these enterprises; nobody else changes them before this transaction ends. */
    public Map<String, List<InspectionTask>> held(UUID plan, Collection<String> usccs) {
        return tasks
                .find("origin.planId = :plan and uscc in :usccs", Map.of("plan", plan, "usccs", usccs))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .collect(Collectors.groupingBy(InspectionTask::uscc));
    }

    /**
     * Brings the tasks of one enterprise in step with its plan.
     *
     * <p>What has begun stays, whatever the colour is now. Of what lies ahead, windows the plan wants no longer are
     * cancelled, those it wants are added. An enterprise without any task of the plan is new to it: it gets the present
     * window too.
     *
     * @param tasksOfPlan those the plan ever wanted there
     * @param wanted the windows for its present colour
     * @param newsDay when it became so; windows that began since then are wanted, also if we look late
     */
    public Changes follow(
            UUID plan,
            TaskSubject subject,
            List<InspectionTask> tasksOfPlan,
            List<TaskWindow> wanted,
            LocalDate newsDay,
            Actor planner) {
        var today = LegalCalendar.today(clock);
        var isNew = tasksOfPlan.stream().allMatch(Cancellation::isTakenBack);
        var ahead = wanted.stream()
                .filter(window -> !window.isOver(today) && (isNew || !window.hasOpened(newsDay)))
                .toList();
        var cancelled = 0;
        for (var task : tasksOfPlan) {
            if (task.state() == TaskState.OPEN) {
                task.moveTo(subject.area());
                if (!task.window().hasOpened(today) && !ahead.contains(task.window())) {
                    task.cancel(CancelCause.COLOUR_BETTER, null);
                    cancelled++;
                }
            }
        }
        var changes = new Changes(0, cancelled, 0);
        for (var window : ahead) {
            changes = changes.and(want(plan, subject, tasksOfPlan, window, planner));
        }
        return changes;
    }

    /** The plan is no longer about the enterprise of these tasks: none of them is to be done any more. */
    public Changes takeBack(List<InspectionTask> tasksOfPlan) {
        var open = tasksOfPlan.stream()
                .filter(task -> task.state() == TaskState.OPEN)
                .toList();
        open.forEach(task -> task.cancel(CancelCause.OUT_OF_SCOPE, null));
        return new Changes(0, open.size(), 0);
    }

    /** The plan was stopped: none of its tasks is to be done any more. */
    public int stop(UUID plan, String reason) {
        return cancel("plan_id", plan, CancelCause.PLAN_STOPPED, reason);
    }

    /** Another draw took the place of the draw: none of its tasks is to be done any more. */
    public int replaced(UUID draw, String reason) {
        return cancel("draw_id", draw, CancelCause.DECISION, reason);
    }

    /** An enterprise was drawn, with the officers who are to look at it; none if they may not be sent any more. */
    public void drawn(
            UUID draw, TaskSubject subject, TaskWindow window, @Nullable TaskOfficers officers, Actor drawer) {
        var task = InspectionTask.open(UUID.randomUUID(), TaskOrigin.ofDraw(draw), subject, window, drawer, clock);
        task.assign(officers);
        tasks.save(task, "drawn");
    }

    private int cancel(String originColumn, UUID origin, CancelCause cause, String reason) {
        return tasks.getEntityManager()
                .createNativeQuery(CANCEL.formatted(originColumn))
                .setParameter("origin", origin)
                .setParameter("cause", cause.name())
                .setParameter("reason", reason)
                .executeUpdate();
    }

    private Changes want(
            UUID plan, TaskSubject subject, List<InspectionTask> tasksOfPlan, TaskWindow window, Actor planner) {
        var same = tasksOfPlan.stream()
                .filter(task -> task.window().equals(window))
                .findFirst();
        if (same.isEmpty()) {
            tasks.persist(InspectionTask.open(
                    idOf(plan, subject.uscc(), window), TaskOrigin.ofPlan(plan), subject, window, planner, clock));
            return new Changes(1, 0, 0);
        }
        if (Cancellation.isTakenBack(same.get())) {
            same.get().moveTo(subject.area());
            same.get().reinstate(clock.instant());
            return new Changes(0, 0, 1);
        }
        return Changes.NONE;
    }

    /** The same plan makes the same task: it cannot be made twice. */
    private static UUID idOf(UUID plan, String uscc, TaskWindow window) {
        var name = String.join(
                "|",
                plan.toString(),
                uscc,
                window.opensOn().toString(),
                window.dueOn().toString());
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
