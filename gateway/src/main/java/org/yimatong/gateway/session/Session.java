package org.yimatong.gateway.session;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One browser that is logged in. Several requests of it come at once, on several threads. */
final class Session {

    /** A refusal of a token this young is not because rights have changed since; another would fare no better. */
    private static final Duration YOUNG = Duration.ofSeconds(1);

    private final String csrf = Secret.next();
    private final Instant begun;
    private Tokens tokens;
    private boolean distrusted;
    private @Nullable Future<Tokens> renewal;

    Session(Tokens tokens, Instant begun) {
        this.tokens = tokens;
        this.begun = begun;
    }

    /** What each request that changes something has to repeat, for no other site can read it. */
    String csrf() {
        return csrf;
    }

    Instant begun() {
        return begun;
    }

    synchronized Tokens tokens() {
        return tokens;
    }

    Person person() {
        return tokens().person();
    }

    /**
     * Tokens for a request: those at hand while they are good, else new ones, which are asked for once however many
     * wait for them. While Keycloak is away those at hand serve to their end.
     *
     * @return fails as {@link Keycloak#refresh} does
     */
    synchronized Future<Tokens> fresh(Instant now, Function<Tokens, Future<Tokens>> refresh) {
        if (!distrusted && !tokens.areDue(now)) {
            return Future.succeededFuture(tokens);
        }
        var former = tokens;
        return renewal(refresh)
                .recover(failure -> failure instanceof Provider.Away && !former.areOver(now)
                        ? Future.succeededFuture(former)
                        : Future.failedFuture(failure));
    }

    /** A service has refused this token: rights may have changed, so the next request goes with another. */
    synchronized void distrust(Tokens refused, Instant now) {
        distrusted |= refused == tokens && now.isAfter(refused.got().plus(YOUNG));
    }

    private Future<Tokens> renewal(Function<Tokens, Future<Tokens>> refresh) {
        var running = renewal;
        if (running == null) {
            running = refresh.apply(tokens);
            renewal = running;
            running.onComplete(this::settle);
        }
        return running;
    }

    private synchronized void settle(AsyncResult<Tokens> result) {
        renewal = null;
        if (result.succeeded()) {
            tokens = result.result();
            distrusted = false;
        }
    }
}
