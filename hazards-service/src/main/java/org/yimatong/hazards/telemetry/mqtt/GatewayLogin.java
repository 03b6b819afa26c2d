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
import org.yimatong.kit.access.CurrentAccess;

/** Lets data gateways in: the password is an access token, verified as on every other way in. */
@ApplicationScoped
class GatewayLogin {

    private static final String ROLE = "data-gateway";

    /**
     * A data gateway that is let in.
     *
     * @param uscc the enterprise whose readings it sends
     * @param until its token expires
     */
    record Gateway(String uscc, Instant until) {}

    private final TenantIdentityProvider identities;
    private final CurrentAccess access;

    GatewayLogin(TenantIdentityProvider identities, CurrentAccess access) {
        this.identities = identities;
        this.access = access;
    }

    /** Fails with {@link ForbiddenException} if the token is good, but not a data gateway's of an enterprise. */
    Uni<Gateway> login(@Nullable MqttAuth given) {
        if (given == null || given.getPassword() == null) {
            return Uni.createFrom().failure(new UnauthorizedException("No password"));
        }
        return identities
                .authenticate(new AccessTokenCredential(given.getPassword()))
                .map(this::gateway);
    }

    private Gateway gateway(SecurityIdentity identity) {
        var uscc = access.of(identity).uscc();
        if (!identity.hasRole(ROLE) || uscc == null || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new ForbiddenException("Not a data gateway of an enterprise");
        }
        return new Gateway(uscc, Instant.ofEpochSecond(token.getExpirationTime()));
    }
}
