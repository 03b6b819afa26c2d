package org.yimatong.enterprises.notice.plan.rest;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.notice.plan.NoticePlan;
import org.yimatong.enterprises.notice.plan.PlanState;
import org.yimatong.enterprises.notice.plan.Stopping;
import org.yimatong.enterprises.notice.rest.AudienceOrder;

/**
 * A plan as officials see it.
 *
 * @param nextAt when it is due next
 * @param lastDueAt when it was last due
 * @param lastNotice what was sent then; absent if nobody was there to receive it
 */
@Schema(name = "NoticePlan")
record NoticePlanView(
        UUID id,
        PlannedNotice notice,
        AudienceOrder audience,
        ScheduleOrder schedule,
        PlanState state,
        Instant orderedAt,
        String orderedBy,
        @Nullable Instant nextAt,
        @Nullable Instant lastDueAt,
        @Nullable UUID lastNotice,
        @Nullable Stopped stopped,
        long version) {

    /** Since when nothing is sent any more, why, and by whose decision. */
    @Schema(name = "NoticePlanStopping")
    record Stopped(Instant at, String reason, String by) {

        static @Nullable Stopped of(@Nullable Stopping stopping) {
            return stopping == null
                    ? null
                    : new Stopped(stopping.stoppedAt(), stopping.stoppingReason(), stopping.stopperName());
        }
    }

    static NoticePlanView of(NoticePlan plan) {
        return new NoticePlanView(
                plan.id(),
                PlannedNotice.of(plan.content()),
                AudienceOrder.of(plan.audience()),
                ScheduleOrder.of(plan.schedule()),
                plan.state(),
                plan.orderedAt(),
                plan.author().name(),
                plan.nextAt(),
                plan.lastDueAt(),
                plan.lastNotice(),
                Stopped.of(plan.stopping()),
                plan.version());
    }
}
