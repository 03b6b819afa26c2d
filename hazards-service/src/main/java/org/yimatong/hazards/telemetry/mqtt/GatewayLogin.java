package org.yimatong.hazards.telemetry.mqtt;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.mqtt.MqttAuth;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.telemetry.gateway.GatewayDirectory;
import org.yimatong.hazards.telemetry.gateway.SendingGateway;
import org.yimatong.kit.access.CurrentAccess;

/** Lets data gateways in: the password is an access token, verified as on every other way in. */
@ApplicationScoped
class GatewayLogin {

    private static final String ROLE = "data-gateway";

    /**
     * A data gateway that is let in.
     *
     * @param until its token expires
     */
    record Admitted(SendingGateway gateway, Instant until) {}

    private final TenantIdentityProvider identities;
    private final CurrentAccess access;
    private final GatewayDirectory gateways;

    GatewayLogin(TenantIdentityProvider identities, CurrentAccess access, GatewayDirectory gateways) {
        this.identities = identities;
        this.access = access;
        this.gateways = gateways;
    }

    /**
     * Fails with {@link ForbiddenException} if the token is good, but not a data gateway's of an enterprise; with
     * {@link org.yimatong.hazards.telemetry.gateway.GatewaySuspended} if nothing is taken from it.
     */
    Uni<Admitted> login(@Nullable MqttAuth given) {
        if (given == null || given.getPassword() == null) {
            return Uni.createFrom().failure(new UnauthorizedException("No password"));
        }
        return identities
                .authenticate(new AccessTokenCredential(given.getPassword()))
                .map(this::admit);
    }

    private Admitted admit(SecurityIdentity identity) {
        var gateway = identity.hasRole(ROLE) ? gateways.of(access.of(identity)) : null;
        if (gateway == null || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new ForbiddenException("Not a data gateway of an enterprise");
        }
        gateway.requireNotSuspended();
        return new Admitted(gateway, Instant.ofEpochSecond(token.getExpirationTime()));
    }
}
