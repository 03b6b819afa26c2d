package org.yimatong.kit.access;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Who is acting now: the service itself, the caller of the request, or nobody. */
@ApplicationScoped
public class CurrentAccess {

    private static final ScopedValue<Access> ACTING = ScopedValue.newInstance();

    private final SecurityIdentity identity;
    private final OfRequest ofRequest;
    private final String wholeCity;

    CurrentAccess(
            SecurityIdentity identity,
            OfRequest ofRequest,
            @ConfigProperty(name = "yimatong.access.whole-city-area", defaultValue = "610100") String wholeCity) {
        this.identity = identity;
        this.ofRequest = ofRequest;
        this.wholeCity = wholeCity;
    }

    public Access get() {
        if (ACTING.isBound()) {
            return ACTING.get();
        }
        if (!Arc.container().requestContext().isActive() || identity.isAnonymous()) {
            return Access.NOBODY;
        }
        return ofRequest.get(() -> of(identity));
    }

    /** What the identity may see, by its token; for callers that come by other ways than HTTP requests. */
    public Access of(SecurityIdentity caller) {
        if (!(caller.getPrincipal() instanceof JsonWebToken token) || !namesSomebody(token)) {
            return Access.NOBODY;
        }
        String uscc = token.getClaim("uscc");
        var areas = uscc == null ? areasOf(token) : Set.<String>of();
        return new Access(
                token.getSubject(), token.getName(), caller.getRoles(), areas, areas.contains(wholeCity), uscc);
    }

    /** Whether the token says in its {@code sub} who bears it; one that the identity provider signed may not. */
    static boolean namesSomebody(JsonWebToken token) {
        return token.getClaim("sub") instanceof String subject && !subject.isBlank();
    }

    /** Read from the token once for each request: every transaction asks for it. */
    @RequestScoped
    static class OfRequest {

        private @Nullable Access access;

        Access get(Supplier<Access> reading) {
            if (access == null) {
                access = reading.get();
            }
            return access;
        }
    }

    static <T extends @Nullable Object> T asSystem(ScopedValue.CallableOp<T, Exception> action) throws Exception {
        return ScopedValue.where(ACTING, Access.SYSTEM).call(action);
    }

    /**
     * Goes on in the name of an official who ordered something that outlasts the request: what follows sees and changes
     * what that official may.
     *
     * @param subject stable id of the official
     * @param name by which the official signs in
     * @param areas for which the official answered
     */
    public <T extends @Nullable Object> T inTheNameOf(
            String subject, String name, Set<String> areas, ScopedValue.CallableOp<T, RuntimeException> action) {
        var official = new Access(subject, name, Set.of(), areas, areas.contains(wholeCity), null);
        return ScopedValue.where(ACTING, official).call(action);
    }

    private static Set<String> areasOf(JsonWebToken token) {
        if (!(token.getClaim("areas") instanceof Collection<?> areas)) {
            return Set.of();
        }
        return areas.stream()
                .map(area -> area instanceof JsonString json ? json.getString() : String.valueOf(area))
                .collect(Collectors.toSet());
    }
}
