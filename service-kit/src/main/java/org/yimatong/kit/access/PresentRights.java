package org.yimatong.kit.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.Startup;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.problem.Unavailable;

/**
 * Whether callers still have the rights that their tokens name. A right that was taken away lets nobody change anything
 * after a second, nor read after a minute, though the token lives on.
 */
@Startup // refuses a configuration without the secret at once
@ApplicationScoped
public class PresentRights {

    /** What is left of the second is for the request itself. */
    private static final Duration FOR_WRITES = Duration.ofMillis(800);

    /** Half of the minute: a stream asks only once in so long. */
    private static final Duration FOR_READS = Duration.ofSeconds(30);

    /** So long an identity provider that did not answer is not asked again, so that nobody waits for it in a row. */
    private static final Duration TO_RECOVER = Duration.ofSeconds(1);

    /** So long readers and machines wait for an answer; they go on without one. */
    private static final Duration PATIENCE_OF_READERS = Duration.ofMillis(500);

    /** Longer than a token lives: who is known to be gone stays so, though nobody tells it any more. */
    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    /** More than there are callers in that time. */
    private static final int MOST = 10_000;

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private final @Nullable Introspection provider;
    private final Set<String> machineRoles;
    private final Cache<String, Question> questions =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).build();
    private final AtomicReference<@Nullable Long> unansweredAt = new AtomicReference<>();

    PresentRights(Vertx vertx, IdentityConfig config) {
        provider = config.introspection()
                .map(address -> new Introspection(
                        vertx,
                        address,
                        config.clientId(),
                        config.clientSecret()
                                .orElseThrow(
                                        () -> new IllegalStateException("yimatong.identity.client-secret is missing"))))
                .orElse(null);
        machineRoles = config.machineRoles().orElse(Set.of());
    }

    /**
     * Lets the caller pass whose token still holds; reads and machines also while nobody can be asked.
     *
     * @param method of HTTP
     * @return fails with {@link AuthenticationFailedException} if the rights are gone, with {@link Unavailable} if
     *     nobody can tell and something is to be changed
     */
    Uni<SecurityIdentity> confirm(SecurityIdentity caller, String method) {
        if (provider == null || !(caller.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(caller);
        }
        var lenient = READS.contains(method) || isMachine(caller);
        return standing(token.getRawToken(), lenient ? FOR_READS : FOR_WRITES)
                .map(standing -> passed(caller, standing, lenient));
    }

    /** How the token stands now, or stood less than half a minute ago. */
    public Uni<TokenStanding> standingOf(String token) {
        return standing(token, FOR_READS);
    }

    private static SecurityIdentity passed(SecurityIdentity caller, TokenStanding standing, boolean lenient) {
        if (standing == TokenStanding.GONE) {
            throw new AuthenticationFailedException("The bearer has other rights now");
        }
        if (standing == TokenStanding.UNKNOWN && !lenient) {
            throw new Unavailable("login-away");
        }
        return caller;
    }

    private boolean isMachine(SecurityIdentity caller) {
        return !caller.getRoles().isEmpty() && machineRoles.containsAll(caller.getRoles());
    }

    private Uni<TokenStanding> standing(String token, Duration memory) {
        var asking = provider;
        if (asking == null) {
            return Uni.createFrom().item(TokenStanding.HOLDS);
        }
        var question = questions
                .asMap()
                .compute(
                        token,
                        (_, last) -> last != null && last.serves(memory) ? last : ask(asking, token, isGone(last)));
        return question.answer().isDone()
                ? Uni.createFrom().completionStage(question.answer())
                : awaited(question.answer(), memory);
    }

    /** Another request may have asked: its thread is not ours, and who gives up waiting cancels a copy only. */
    private static Uni<TokenStanding> awaited(CompletableFuture<TokenStanding> answer, Duration memory) {
        var standing = Uni.createFrom().completionStage(answer.copy());
        var inTime = memory.equals(FOR_READS)
                ? standing.ifNoItem().after(PATIENCE_OF_READERS).recoverWithItem(TokenStanding.UNKNOWN)
                : standing;
        var context = Vertx.currentContext();
        return context == null ? inTime : inTime.emitOn(task -> context.runOnContext(_ -> task.run()));
    }

    /** @param gone as the provider said last: then only the provider can say otherwise */
    private Question ask(Introspection asking, String token, boolean gone) {
        var asked = System.nanoTime();
        var unknown = gone ? TokenStanding.GONE : TokenStanding.UNKNOWN;
        var failed = unansweredAt.get();
        if (failed != null && (isWithin(TO_RECOVER, failed) || !unansweredAt.compareAndSet(failed, asked))) {
            return new Question(asked, CompletableFuture.completedFuture(unknown)); // one of them asks for all
        }
        return new Question(asked, asking.standingOf(token).thenApply(standing -> {
            unansweredAt.set(standing == TokenStanding.UNKNOWN ? Long.valueOf(System.nanoTime()) : null);
            return standing == TokenStanding.UNKNOWN ? unknown : standing;
        }));
    }

    private static boolean isGone(@Nullable Question last) {
        return last != null && last.answer().getNow(TokenStanding.UNKNOWN) == TokenStanding.GONE;
    }

    /** Not by the clock, which may be set. */
    private static boolean isWithin(Duration span, long nanoTime) {
        return System.nanoTime() - nanoTime < span.toNanos();
    }

    /**
     * Asked at this moment: what it was answered may have been true then, and no longer when the answer came.
     *
     * @param asked of {@link System#nanoTime()}
     */
    private record Question(long asked, CompletableFuture<TokenStanding> answer) {

        boolean serves(Duration memory) {
            if (!answer.isDone()) {
                return isWithin(FOR_WRITES, asked);
            }
            return isWithin(answer.join() == TokenStanding.HOLDS ? memory : FOR_WRITES, asked);
        }
    }
}
