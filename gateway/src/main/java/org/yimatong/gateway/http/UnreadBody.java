package org.yimatong.gateway.http;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.Objects;

/**
 * The rest of a body that nobody wants, because its request has been refused.
 *
 * <p>Hanging up at once would often lose the refusal on its way to a caller that is still sending; reading on for ever
 * would let the caller keep us busy. So we read for a moment, then hang up.
 */
public final class UnreadBody {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private UnreadBody() {}

    public static void discard(HttpServerRequest request) {
        if (request.isEnded()) {
            return;
        }
        request.handler(_ -> {});
        request.resume();
        Objects.requireNonNull(Vertx.currentContext()).owner().setTimer(PATIENCE.toMillis(), _ -> {
            if (!request.isEnded()) {
                request.connection().close();
            }
        });
    }
}
