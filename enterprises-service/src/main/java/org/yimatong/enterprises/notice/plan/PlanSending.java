package org.yimatong.enterprises.notice.plan;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.yimatong.enterprises.notice.Notice;
import org.yimatong.enterprises.notice.NoticeSender;
import org.yimatong.kit.access.AsSystem;
import org.yimatong.kit.access.CurrentAccess;

/**
 * Sends what is due by the plans. When that is stands in the database, so nothing is missed while the service is down,
 * and however many times passed meanwhile, one notice is sent; any number of instances share the work.
 */
@ApplicationScoped
class PlanSending {

    private static final int BATCH = 100;

    private final NoticePlans plans;
    private final NoticeSender sender;
    private final CurrentAccess access;
    private final Clock clock;

    PlanSending(NoticePlans plans, NoticeSender sender, CurrentAccess access, Clock clock) {
        this.plans = plans;
        this.sender = sender;
        this.access = access;
        this.clock = clock;
    }

    /** The plans that are due, to be sent one by one. */
    @AsSystem
    @Transactional
    public List<NoticePlan> due() {
        return plans.due(clock.instant(), BATCH);
    }

    /** Sends what is due by the plan, in the name of its author and to nobody the author may not see. */
    void send(NoticePlan plan) {
        access.inTheNameOf(plan.author().subject(), plan.author().name(), plan.authorAreas(), () -> {
            QuarkusTransaction.requiringNew().run(() -> sendUnlessDone(plan.id()));
            return plan;
        });
    }

    private void sendUnlessDone(UUID id) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        plans.heldUnlessBusy(id).ifPresent(plan -> plan.dueAt(now).ifPresent(dueAt -> send(plan, dueAt, now)));
    }

    private void send(NoticePlan plan, Instant dueAt, Instant now) {
        var notice = sender.send(plan.dueSending(dueAt, now)).map(Notice::id).orElse(null);
        plan.done(dueAt, notice, now);
        plans.save(plan, notice == null ? "notice-plan-found-nobody" : "notice-plan-sent");
    }
}
