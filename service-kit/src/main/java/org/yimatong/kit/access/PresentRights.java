package org.yimatong.kit.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

    /** So long readers and machines go on by the older answer while another is fetched. */
    private static final Duration AT_MOST_FOR_READS = Duration.ofMinutes(1);

    /** So long an identity provider that did not answer is not asked again, so that nobody waits for it in a row. */
    private static final Duration TO_RECOVER = Duration.ofSeconds(1);

    /** So long readers and machines wait for an answer, once: then they know that nobody answers, and go on. */
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
    private final Ticker ticker;

    /** Whether the last that was heard of the provider is that it did not answer, or not soon. */
    private volatile boolean isSilent;

    @Inject
    PresentRights(Vertx vertx, IdentityConfig config) {
        this(vertx, config, Ticker.systemTicker()); // not the clock, which may be set
    }

    PresentRights(Vertx vertx, IdentityConfig config, Ticker ticker) {
        this.ticker = ticker;
        provider = config.introspection()
                .map(address -> new Introspection(
                        vertx,
                        address,
                        config.clientId(),
                        config.clientSecret()
                                .orElseThrow(() ->
                                        new ConfigurationException("yimatong.identity.client-secret is missing"))))
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
        return standing(token.getRawToken(), lenient).map(standing -> passed(caller, standing, lenient));
    }

    /** How the token stands now, or stood less than a minute ago; nobody who asks so waits for a silent provider. */
    public Uni<TokenStanding> standingOf(String token) {
        return standing(token, true);
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

    private Uni<TokenStanding> standing(String token, boolean lenient) {
        var asking = provider;
        if (asking == null) {
            return Uni.createFrom().item(TokenStanding.HOLDS);
        }
        var question = questions
                .asMap()
                .compute(token, (_, last) -> last != null && serves(last, lenient) ? last : ask(asking, token, last));
        if (question.answer().isDone()) {
            return Uni.createFrom().completionStage(question.answer());
        }
        var known = question.known();
        if (lenient && known.holds() && isWithin(AT_MOST_FOR_READS, known.asked())) {
            return Uni.createFrom().item(TokenStanding.HOLDS);
        }
        return lenient && isSilent ? Uni.createFrom().item(known.ifUnknown()) : awaited(question, lenient);
    }

    /** Another request may have asked: its thread is not ours, and who gives up waiting cancels a copy only. */
    private Uni<TokenStanding> awaited(Question question, boolean lenient) {
        var standing = Uni.createFrom().completionStage(question.answer().copy());
        var inTime = lenient
                ? standing.ifNoItem().after(PATIENCE_OF_READERS).recoverWithItem(() -> {
                    isSilent = true;
                    return question.known().ifUnknown();
                })
                : standing;
        var context = Vertx.currentContext();
        return context == null ? inTime : inTime.emitOn(task -> context.runOnContext(_ -> task.run()));
    }

    private Question ask(Introspection asking, String token, @Nullable Question last) {
        var asked = ticker.read();
        var said = last == null ? new AtomicReference<>(Question.Known.NOTHING) : last.said();
        var failed = unansweredAt.get();
        if (failed != null && (isWithin(TO_RECOVER, failed) || !unansweredAt.compareAndSet(failed, asked))) {
            var unknown = CompletableFuture.completedFuture(said.get().ifUnknown()); // one of them asks for all
            return new Question(asked, unknown, said);
        }
        var answer = asking.standingOf(token).thenApply(standing -> heard(standing, asked, said));
        return new Question(asked, answer, said);
    }

    /** Also of a question that nobody waits for any more: a provider that is always late is heard all the same. */
    private TokenStanding heard(TokenStanding standing, long asked, AtomicReference<Question.Known> said) {
        isSilent = standing == TokenStanding.UNKNOWN;
        if (standing == TokenStanding.UNKNOWN) {
            unansweredAt.set(Long.valueOf(ticker.read()));
            return said.get().ifUnknown();
        }
        unansweredAt.set(null);
        said.accumulateAndGet(new Question.Known(standing, asked), Question.Known::orLater);
        return standing;
    }

    /** Readers wait for the answer that is under way; another question in its place would never be answered either. */
    private boolean serves(Question question, boolean lenient) {
        if (lenient && !question.answer().isDone()) {
            return true;
        }
        var holds = question.answer().getNow(TokenStanding.UNKNOWN) == TokenStanding.HOLDS;
        return isWithin(holds && lenient ? FOR_READS : FOR_WRITES, question.asked());
    }

    private boolean isWithin(Duration span, long nanoTime) {
        return ticker.read() - nanoTime < span.toNanos();
    }
}
