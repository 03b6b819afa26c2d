package org.yimatong.inspections.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yimatong.inspections.calendar.LegalCalendar;
import org.yimatong.inspections.caller.SupervisedAreas;
import org.yimatong.inspections.enterprise.SupervisedEnterprise;
import org.yimatong.inspections.enterprise.SupervisedEnterprises;
import org.yimatong.inspections.task.InspectionTask;
import org.yimatong.inspections.task.PlannedTasks;
import org.yimatong.inspections.task.TaskSubject;
import org.yimatong.kit.access.AsSystem;

/** Lets the tasks of the plans in force follow what becomes of the enterprises and of their colours. */
@ApplicationScoped
public class PlanUpkeep {

    private static final int BATCH = 200;

    private final PlanChecks checks;
    private final InspectionPlans plans;
    private final SupervisedEnterprises enterprises;
    private final PlannedTasks tasks;
    private final SupervisedAreas areas;
    private final Clock clock;

    PlanUpkeep(
            PlanChecks checks,
            InspectionPlans plans,
            SupervisedEnterprises enterprises,
            PlannedTasks tasks,
            SupervisedAreas areas,
            Clock clock) {
        this.checks = checks;
        this.plans = plans;
        this.enterprises = enterprises;
        this.tasks = tasks;
        this.areas = areas;
        this.clock = clock;
    }

    /** @return whether there may be more */
    @AsSystem
    @Transactional
    public boolean follow() {
        checks.putDownNewScopes();
        var taken = checks.take(BATCH);
        if (taken.isEmpty()) {
            return false;
        }
        var days = taken.stream().collect(Collectors.toMap(PlanChecks.Check::uscc, PlanChecks.Check::asOf));
        var changed = enterprises.of(days.keySet());
        var today = LegalCalendar.today(clock);
        for (var plan : plans.inForce(today)) {
            follow(plan, changed, uscc -> days.getOrDefault(uscc, today));
        }
        return taken.size() == BATCH;
    }

    private void follow(InspectionPlan plan, List<SupervisedEnterprise> changed, Function<String, LocalDate> since) {
        var usccs = changed.stream().map(SupervisedEnterprise::uscc).toList();
        var held = tasks.held(plan.id(), usccs);
        var changes = PlannedTasks.Changes.NONE;
        for (var enterprise : changed) {
            var ofPlan = held.getOrDefault(enterprise.uscc(), List.of());
            changes = changes.and(follow(plan, enterprise, ofPlan, since.apply(enterprise.uscc())));
        }
        if (!changes.equals(PlannedTasks.Changes.NONE)) {
            plans.record(
                    plan,
                    "tasks-followed",
                    Map.of(
                            "added", changes.added(),
                            "cancelled", changes.cancelled(),
                            "reinstated", changes.reinstated()));
        }
    }

    private PlannedTasks.Changes follow(
            InspectionPlan plan, SupervisedEnterprise enterprise, List<InspectionTask> ofPlan, LocalDate day) {
        if (!plan.scope().covers(enterprise, areas.wholeCity())) {
            return tasks.takeBack(ofPlan);
        }
        var subject = new TaskSubject(
                enterprise.uscc(), enterprise.area(), plan.content().title());
        var planner = plan.approver().orElseThrow();
        return tasks.follow(plan.id(), subject, ofPlan, plan.windowsFor(enterprise.colour()), day, planner);
    }
}
