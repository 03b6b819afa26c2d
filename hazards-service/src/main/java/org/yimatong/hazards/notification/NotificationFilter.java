package org.yimatong.hazards.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.listing.Criteria;
import org.yimatong.hazards.listing.Place;
import org.yimatong.kit.access.Access;

/**
 * Which notifications are asked for; a criterion that is null lets all of them through.
 *
 * @param subject the alarm or flood
 * @param overdue only alarms that are not delivered although they should be, or only the others; of what was given up
 *     only what was so {@link #GIVEN_UP_LATELY}
 * @param now at which that is judged
 * @param behind where the page before ended
 */
public record NotificationFilter(
        @Nullable UUID subject,
        @Nullable UUID channel,
        @Nullable NotificationState state,
        @Nullable Boolean overdue,
        Instant now,
        @Nullable Place behind) {

    /** A proposal: what was given up before is found by its state. */
    static final Duration GIVEN_UP_LATELY = Duration.ofDays(7);

    private static final String OVERDUE = """
            n.stage <> :trial and ((n.state = :waiting and n.lateAt <= :now)
                or (n.state = :notDelivered and n.settledAt > :lately))
            """;

    Criteria criteria(Access access) {
        var criteria = Criteria.visible(access, "n")
                .equal("n.subjectId", subject)
                .equal("n.channelId", channel)
                .equal("n.state", state);
        if (overdue != null) {
            criteria.when(overdue, OVERDUE);
            criteria.parameters().put("trial", NotificationStage.TRIAL);
            criteria.parameters().put("lately", now.minus(GIVEN_UP_LATELY));
            criteria.parameters().put("notDelivered", NotificationState.NOT_DELIVERED);
            criteria.parameters().put("waiting", NotificationState.WAITING);
            criteria.parameters().put("now", now);
        }
        if (behind != null) {
            criteria.and("n.madeAt < :behindAt or (n.madeAt = :behindAt and n.id < :behindId)");
            criteria.parameters().put("behindAt", behind.at());
            criteria.parameters().put("behindId", behind.id());
        }
        return criteria;
    }
}
