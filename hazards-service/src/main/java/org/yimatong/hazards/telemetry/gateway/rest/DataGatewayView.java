package org.yimatong.hazards.telemetry.gateway.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.telemetry.gateway.DataGateway;
import org.yimatong.hazards.telemetry.gateway.GatewayActivity;
import org.yimatong.hazards.telemetry.gateway.Quota;

/**
 * A data gateway: what it may send, and what became of what it sent.
 *
 * @param name by which it signed in when it was first seen
 * @param suspensionReason why nothing is taken from it; missing if it may send
 * @param sources codes of the only hazard sources it reports on; empty for all of its enterprise
 * @param readingsPerSecond in the long run
 * @param burst readings at once, after a pause
 * @param secretIssuedAt since when it has its present secret; missing if it has none
 * @param formerSecretUntil until when the secret before lets it in, too
 * @param ownQuota whether the two were set for it; otherwise they are those everybody has
 * @param lastSeenAt when it last sent, or tried; missing if that was only just now for the first time
 * @param accepted readings taken for the first time
 * @param duplicate readings sent before
 * @param rejected readings refused
 * @param overQuota messages refused, or made to wait, because the quota was used up
 */
record DataGatewayView(
        UUID id,
        String name,
        String uscc,
        String area,
        boolean suspended,
        @Nullable String suspensionReason,
        List<String> sources,
        int readingsPerSecond,
        int burst,
        boolean ownQuota,
        @Nullable Instant secretIssuedAt,
        @Nullable Instant formerSecretUntil,
        Instant enrolledAt,
        @Nullable Instant lastSeenAt,
        long accepted,
        long duplicate,
        long rejected,
        long overQuota) {

    static DataGatewayView of(DataGateway gateway, @Nullable GatewayActivity activity, Quota common) {
        var own = gateway.quota();
        var quota = own == null ? common : own;
        return new DataGatewayView(
                gateway.id(),
                gateway.name(),
                gateway.uscc(),
                gateway.area(),
                gateway.suspensionReason() != null,
                gateway.suspensionReason(),
                gateway.sources(),
                quota.readingsPerSecond(),
                quota.burst(),
                own != null,
                gateway.secrets().issuedAt(),
                gateway.secrets().formerUntil(),
                gateway.enrolledAt(),
                activity == null ? null : activity.lastSeenAt(),
                activity == null ? 0 : activity.accepted(),
                activity == null ? 0 : activity.duplicate(),
                activity == null ? 0 : activity.rejected(),
                activity == null ? 0 : activity.overQuota());
    }
}
