package org.yimatong.enterprises.notice.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Consumer;
import org.yimatong.enterprises.calendar.LegalCalendar;
import org.yimatong.enterprises.notice.Audience;
import org.yimatong.enterprises.notice.AudienceCheck;
import org.yimatong.enterprises.notice.NoticeWithoutRecipients;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.problem.NotFound;

/** What officials do with plans; each is one transaction. */
@ApplicationScoped
@Transactional
public class NoticePlanService {

    private final AudienceCheck audiences;
    private final NoticePlans plans;
    private final CurrentAccess access;
    private final Clock clock;

    NoticePlanService(AudienceCheck audiences, NoticePlans plans, CurrentAccess access, Clock clock) {
        this.audiences = audiences;
        this.plans = plans;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Has a notice sent again and again.
     *
     * @throws InvalidInput if the audience is not the caller's to address, or the schedule begins in the past
     * @throws NoticeWithoutRecipients if the caller answers for no area
     */
    public NoticePlan order(PlannedContent content, Audience audience, Schedule schedule) {
        audiences.require(audience);
        var areas = audiences.areasOf(audience);
        if (areas.isEmpty()) {
            throw new NoticeWithoutRecipients();
        }
        var today = LegalCalendar.today(clock);
        if (schedule.first().isBefore(today)) {
            throw new InvalidInput("/schedule/first", "schedule-first-passed", today.toString());
        }
        var plan = NoticePlan.order(content, audience, areas, schedule, access.get(), now());
        plans.save(plan, "notice-plan-ordered");
        plans.keepRevision(plan, now());
        return plan;
    }

    public NoticePlan amend(UUID id, ExpectedVersion expected, PlannedContent content) {
        return take(id, expected, "notice-plan-amended", plan -> {
            plan.amend(content, access.get());
            plans.keepRevision(plan, now());
        });
    }

    public NoticePlan stop(UUID id, ExpectedVersion expected, String reason) {
        return take(id, expected, "notice-plan-stopped", plan -> plan.stop(reason, access.get(), now()));
    }

    private NoticePlan take(UUID id, ExpectedVersion expected, String action, Consumer<NoticePlan> step) {
        var plan = plans.held(id).orElseThrow(NotFound::new);
        expected.require(plan);
        step.accept(plan);
        plans.save(plan, action);
        return plan;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
