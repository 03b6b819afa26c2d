package org.yimatong.kit.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Verifies an access token once, and lets its bearer in again by the very same token for a little while: a data gateway
 * sends thousands of messages with one, and checking its signature costs more than all else that a small request does.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class RememberedTokens implements HttpAuthenticationMechanism {

    /** How long a key that the identity provider has withdrawn may still let somebody in. */
    private static final Duration AT_MOST = Duration.ofSeconds(30);

    /** More than there are callers in half a minute; about 40 MB if all were that different. */
    private static final int MOST = 10_000;

    private static final Pattern BEARER = Pattern.compile("Bearer ", Pattern.CASE_INSENSITIVE);

    /** Quarkus would stumble over some of what is not written so: {@code Bearer ..} was an error of ours. */
    private static final Pattern TOKEN =
            Pattern.compile("Bearer [\\w-]++\\.[\\w-]++\\.[\\w-]++", Pattern.CASE_INSENSITIVE);

    private final OidcAuthenticationMechanism oidc;
    private final PresentRights rights;
    private final Clock clock;
    private final Cache<String, SecurityIdentity> verified =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(AT_MOST).build();

    RememberedTokens(OidcAuthenticationMechanism oidc, PresentRights rights, Clock clock) {
        this.oidc = oidc;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        var authorization = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization == null) {
            return oidc.authenticate(request, providers);
        }
        var known = verified.getIfPresent(authorization);
        if (known != null && isValid(known)) {
            return rights.confirm(known, request.request().method().name());
        }
        if (BEARER.matcher(authorization).lookingAt()
                && !TOKEN.matcher(authorization).matches()) {
            return Uni.createFrom().failure(new AuthenticationFailedException("No token in three parts"));
        }
        return oidc.authenticate(request, providers)
                .invoke(identity -> admit(authorization, identity))
                .chain(identity ->
                        rights.confirm(identity, request.request().method().name()));
    }

    /** Whoever has no name in the audit, and no keys of their own for what they repeat, is nobody to us. */
    private void admit(String authorization, SecurityIdentity identity) {
        if (identity == null || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return;
        }
        if (!CurrentAccess.namesSomebody(token)) {
            throw new AuthenticationFailedException("No subject");
        }
        verified.put(authorization, apartFromItsRequest(identity));
    }

    /** Identities name the request that they came with, which must not be kept. */
    private static SecurityIdentity apartFromItsRequest(SecurityIdentity identity) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(identity.getRoles())
                .addCredentials(identity.getCredentials())
                .build();
    }

    private boolean isValid(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                && clock.instant().isBefore(Instant.ofEpochSecond(token.getExpirationTime()));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return oidc.getChallenge(request);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return oidc.getCredentialTransport(request);
    }
}
