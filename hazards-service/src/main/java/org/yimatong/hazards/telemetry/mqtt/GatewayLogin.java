package org.yimatong.hazards.telemetry.mqtt;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.mqtt.MqttAuth;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.telemetry.gateway.GatewayDirectory;
import org.yimatong.hazards.telemetry.gateway.GatewaySecret;
import org.yimatong.hazards.telemetry.gateway.SendingGateway;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.access.PresentRights;
import org.yimatong.kit.access.TokenStanding;

/**
 * Lets data gateways in: the password is an access token, verified and asked about as on every other way in, or the
 * secret of the gateway whose id is the user name.
 */
@ApplicationScoped
class GatewayLogin {

    private static final String ROLE = "data-gateway";

    /**
     * A data gateway that is let in.
     *
     * @param until its token or secret ends; {@link Instant#MAX} if it does not
     * @param holds whether it would still be let in
     */
    record Admitted(SendingGateway gateway, Instant until, BooleanSupplier holds) {}

    private final TenantIdentityProvider identities;
    private final PresentRights rights;
    private final CurrentAccess access;
    private final GatewayDirectory gateways;
    private final Clock clock;

    GatewayLogin(
            TenantIdentityProvider identities,
            PresentRights rights,
            CurrentAccess access,
            GatewayDirectory gateways,
            Clock clock) {
        this.identities = identities;
        this.rights = rights;
        this.access = access;
        this.gateways = gateways;
        this.clock = clock;
    }

    /**
     * Fails with {@link ForbiddenException} if the token is good, but not a data gateway's of an enterprise; with
     * {@link org.yimatong.hazards.telemetry.gateway.GatewaySuspended} if nothing is taken from it.
     */
    Uni<Admitted> login(@Nullable MqttAuth given) {
        if (given == null || given.getPassword() == null) {
            return Uni.createFrom().failure(new UnauthorizedException("No password"));
        }
        if (GatewaySecret.isClaimedBy(given.getPassword())) {
            return Uni.createFrom().item(() -> bySecret(given));
        }
        return identities
                .authenticate(new AccessTokenCredential(given.getPassword()))
                .chain(identity -> confirmed(identity, given.getPassword()))
                .map(this::byToken);
    }

    /** Whom the identity provider has disabled is not let in; while it says nothing, alarms go before doubts. */
    private Uni<SecurityIdentity> confirmed(SecurityIdentity identity, String token) {
        return rights.standingOf(token).map(standing -> {
            if (standing == TokenStanding.GONE) {
                throw new UnauthorizedException("The bearer has other rights now");
            }
            return identity;
        });
    }

    private Admitted bySecret(MqttAuth given) {
        var secret = new GatewaySecret(given.getPassword());
        var gateway = named(given.getUsername());
        if (gateway == null || !gateway.admittedUntil(secret).isAfter(clock.instant())) {
            throw new UnauthorizedException("Not the secret of this data gateway");
        }
        gateway.requireNotSuspended();
        return new Admitted(
                gateway,
                gateway.admittedUntil(secret),
                () -> !gateway.isSuspended() && gateway.admittedUntil(secret).isAfter(clock.instant()));
    }

    private @Nullable SendingGateway named(@Nullable String id) {
        try {
            return id == null ? null : gateways.enrolled(UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    private Admitted byToken(SecurityIdentity identity) {
        var gateway = identity.hasRole(ROLE) ? gateways.of(access.of(identity)) : null;
        if (gateway == null || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new ForbiddenException("Not a data gateway of an enterprise");
        }
        gateway.requireNotSuspended();
        return new Admitted(gateway, Instant.ofEpochSecond(token.getExpirationTime()), () -> !gateway.isSuspended());
    }
}
