package org.yimatong.hazards.telemetry.gateway.rest;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.telemetry.gateway.DataGatewayLogins;

/**
 * What a data gateway logs in by. The secret is shown this once.
 *
 * @param userName of MQTT
 * @param secret the password of MQTT
 * @param formerSecretUntil until when the one before lets it in, too; missing if none does
 */
record DataGatewayLoginView(
        UUID userName,
        String secret,
        Instant issuedAt,
        @Nullable Instant formerSecretUntil) {

    static DataGatewayLoginView of(DataGatewayLogins.Renewed renewed) {
        var gateway = renewed.gateway();
        var issuedAt = Objects.requireNonNull(gateway.secrets().issuedAt(), "It has a secret now");
        return new DataGatewayLoginView(
                gateway.id(),
                renewed.secret().text(),
                issuedAt,
                gateway.secrets().formerUntil());
    }
}
