package org.yimatong.inspections.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.yimatong.inspections.caller.Actor;
import org.yimatong.inspections.caller.SupervisedAreas;
import org.yimatong.inspections.task.PlannedTasks;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.problem.NotFound;

/** What supervisors do with plans; each is one transaction. */
@ApplicationScoped
@Transactional
public class PlanService {

    private final InspectionPlans plans;
    private final PlannedTasks tasks;
    private final SupervisedAreas areas;
    private final CurrentAccess access;
    private final Clock clock;

    PlanService(InspectionPlans plans, PlannedTasks tasks, SupervisedAreas areas, CurrentAccess access, Clock clock) {
        this.plans = plans;
        this.tasks = tasks;
        this.areas = areas;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Writes a plan by which nobody is sent anywhere yet.
     *
     * @throws InvalidInput if the caller does not answer for all of its areas
     */
    public InspectionPlan draft(PlanContent content) {
        areas.require("/areas", content.areas());
        var plan = InspectionPlan.draft(content, actor(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        plans.save(plan, "drafted");
        return plan;
    }

    /** Writes a draft anew; refused for the same reason. */
    public InspectionPlan amend(UUID id, ExpectedVersion seen, PlanContent content) {
        var plan = held(id, seen);
        areas.require("/areas", content.areas());
        plan.amend(content, actor());
        plans.save(plan, "amended");
        return plan;
    }

    /** The second person's word: its tasks are made from now on, enterprise by enterprise. */
    public InspectionPlan approve(UUID id, ExpectedVersion seen) {
        var plan = held(id, seen);
        plan.approve(actor(), clock);
        plans.save(plan, "approved");
        return plan;
    }

    /** Gives it up; its open tasks are cancelled. */
    public InspectionPlan stop(UUID id, ExpectedVersion seen, String reason) {
        var plan = held(id, seen);
        plan.stop(reason);
        plans.save(plan, "stopped");
        plans.record(plan, "tasks-cancelled", Map.of("cancelled", tasks.stop(id, reason)));
        return plan;
    }

    /** A plan of areas for which the caller does not answer is not the caller's to change. */
    private InspectionPlan held(UUID id, ExpectedVersion seen) {
        var plan = plans.held(id)
                .filter(found -> areas.areSupervised(found.content().areas()))
                .orElseThrow(NotFound::new);
        seen.require(plan);
        return plan;
    }

    private Actor actor() {
        return Actor.of(access.get());
    }
}
