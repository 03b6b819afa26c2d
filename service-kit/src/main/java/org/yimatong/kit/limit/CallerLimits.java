package org.yimatong.kit.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;

/**
 * Refuses what a caller, or all callers of an enterprise together, ask beyond what they may. Who calls is what the
 * verified token says; who has none is counted by address at the door.
 */
@ApplicationScoped
class CallerLimits {

    /** More than ask for anything in a minute; forgetting one only forgives it. */
    private static final int MOST = 100_000;

    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(1);

    private final CurrentAccess access;
    private final LimitConfig config;
    private final Set<String> exemptRoles;
    private final Cache<String, Pace> callers = paces();
    private final Cache<String, Pace> enterprises = paces();

    CallerLimits(CurrentAccess access, LimitConfig config) {
        this.access = access;
        this.config = config;
        this.exemptRoles = config.exemptRoles().orElse(Set.of());
    }

    @ServerRequestFilter
    void count() {
        var caller = access.get();
        if (!isCounted(caller)) {
            return;
        }
        take(callers, caller.subject(), "too-many-requests", config.callerPerSecond(), config.callerAtOnce());
        if (caller.uscc() != null) {
            take(
                    enterprises,
                    caller.uscc(),
                    "too-many-requests-of-enterprise",
                    config.enterprisePerSecond(),
                    config.enterpriseAtOnce());
        }
    }

    private boolean isCounted(Access caller) {
        return caller.subject() != null
                && !caller.roles().isEmpty()
                && Collections.disjoint(caller.roles(), exemptRoles);
    }

    private static void take(Cache<String, Pace> paces, String key, String type, int perSecond, int atOnce) {
        var now = System.nanoTime();
        var pace = Objects.requireNonNull(paces.get(key, _ -> new Pace(perSecond, atOnce, now)));
        var wait = pace.take(now);
        if (!wait.isZero()) {
            throw new TooManyRequests(type, perSecond, wait);
        }
    }

    private static Cache<String, Pace> paces() {
        return Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(FORGOTTEN_AFTER)
                .build();
    }
}
