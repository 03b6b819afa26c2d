package org.yimatong.gateway.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.RemovalCause;
import com.github.benmanes.caffeine.cache.Scheduler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** All browsers that are logged in at this gateway, known by the digest of what their cookie holds. */
@ApplicationScoped
class Sessions {

    private final SessionSettings settings;
    private final Clock clock;
    private final Keycloak keycloak;
    private final Cache<String, Session> sessions;

    Sessions(SessionSettings settings, Clock clock, Keycloak keycloak) {
        this.settings = settings;
        this.clock = clock;
        this.keycloak = keycloak;
        sessions = Caffeine.newBuilder()
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .expireAfter(Expiry.accessing((String _, Session session) -> leftTo(session)))
                .scheduler(Scheduler.systemScheduler())
                .removalListener(this::forgotten)
                .build();
    }

    /** There are as many sessions as there may be. */
    static final class Full extends RuntimeException {

        Full() {
            super("Too many sessions", null, false, false);
        }
    }

    /** The session of this id, used now: it lives on for another idle time. */
    Optional<Session> use(@Nullable String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(sessions.getIfPresent(Secret.digest(id)));
    }

    /** The same, only looked at. */
    Optional<Session> look(@Nullable String id) {
        return id == null
                ? Optional.empty()
                : Optional.ofNullable(sessions.policy().getIfPresentQuietly(Secret.digest(id)));
    }

    /** When the session ends if nothing is asked any more. */
    Instant endOf(String id) {
        var left = sessions.policy()
                .expireVariably()
                .flatMap(expiry -> expiry.getExpiresAfter(Secret.digest(id)))
                .orElse(Duration.ZERO);
        return clock.instant().plus(left);
    }

    /**
     * Begins a session under a new id.
     *
     * @return the id, for the browser only
     * @throws Full if there are too many
     */
    String begin(Tokens tokens) {
        sessions.cleanUp();
        if (sessions.estimatedSize() >= settings.most()) {
            throw new Full();
        }
        var id = Secret.next();
        sessions.put(Secret.digest(id), new Session(tokens, clock.instant()));
        keepNewest(tokens.person());
        return id;
    }

    /** Forgets the session of this id; Keycloak is told nothing. */
    void end(@Nullable String id) {
        if (id != null) {
            sessions.invalidate(Secret.digest(id));
        }
    }

    /** Forgets all sessions that go back to the same log-in at Keycloak, which is over. */
    void endLogin(Person person) {
        sessions.asMap().values().removeIf(session -> isOfLogin(session, person));
    }

    /** An account has so many sessions; the oldest gives way, after the newest is there to share its log-in. */
    private void keepNewest(Person person) {
        var own = ofAccount(person);
        if (own.size() > settings.mostOfAccount()) {
            var oldest = own.getFirst();
            sessions.invalidate(oldest.getKey());
            endUnlessShared(oldest.getValue());
        }
    }

    /** Oldest first. */
    private List<Map.Entry<String, Session>> ofAccount(Person person) {
        return sessions.asMap().entrySet().stream()
                .filter(entry -> entry.getValue().person().subject().equals(person.subject()))
                .sorted(Comparator.comparing(entry -> entry.getValue().begun()))
                .toList();
    }

    private Duration leftTo(Session session) {
        var toAbsoluteEnd = Duration.between(clock.instant(), session.begun().plus(settings.absoluteEnd()));
        return toAbsoluteEnd.compareTo(settings.idleEnd()) < 0 ? toAbsoluteEnd : settings.idleEnd();
    }

    private void forgotten(@Nullable String digest, @Nullable Session session, RemovalCause cause) {
        if (session != null && cause.wasEvicted()) {
            endUnlessShared(session);
        }
    }

    /** Ends the log-in at Keycloak too, else the browser would be let in again without a password. */
    private void endUnlessShared(Session session) {
        var tokens = session.tokens();
        if (sessions.asMap().values().stream()
                .noneMatch(other -> other != session && isOfLogin(other, tokens.person()))) {
            keycloak.end(tokens);
        }
    }

    private static boolean isOfLogin(Session session, Person person) {
        return session.person().loginId().equals(person.loginId());
    }
}
