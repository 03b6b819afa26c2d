package org.yimatong.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Gives a service so long to begin its answer, counted from when the last part of the request passed. A slow caller is
 * not the service's fault; it has a time of its own for the whole body, so that it cannot hold a connection for as long
 * as it likes.
 */
final class AnswerDeadline {

    /** Vert.x counts its timers from 0. */
    private static final long NONE = -1;

    private final Vertx vertx;
    private final CallerBody body;
    private final long limitMillis;
    private final long bodyMillis;
    private final long begun = System.nanoTime();
    private long watchedSince = begun;
    private @Nullable HttpClientRequest watched;
    private boolean bodyLate;
    private long timer = NONE;
    private boolean over;
    private boolean missed;

    /**
     * @param limit for the service
     * @param bodyLimit for the caller
     */
    AnswerDeadline(Vertx vertx, CallerBody body, Duration limit, Duration bodyLimit) {
        this.vertx = vertx;
        this.body = body;
        this.limitMillis = limit.toMillis();
        this.bodyMillis = bodyLimit.toMillis();
    }

    /** The service, or the caller's body, did not come in time. */
    static final class Missed extends RuntimeException {

        Missed() {
            super("Nothing in time", null, false, false);
        }
    }

    /** The first part of the body, which fails once the caller has taken too long over it. */
    Future<Void> ofFirstPart(Future<Void> received) {
        if (received.isComplete()) {
            return received;
        }
        return received.timeout(bodyMillis, TimeUnit.MILLISECONDS).recover(failure -> {
            bodyLate = failure instanceof TimeoutException;
            return Future.failedFuture(bodyLate ? new Missed() : failure);
        });
    }

    /** From now on the request is given up if nothing happens for too long; one that is sent again has no more time. */
    void watch(HttpClientRequest request) {
        if (watched == null) {
            watchedSince = System.nanoTime();
        }
        watched = request;
        vertx.cancelTimer(timer);
        wakeAfter(limitMillis - millisSince(watchedSince));
    }

    /** The service has answered, or cannot any more. */
    void lift() {
        over = true;
        vertx.cancelTimer(timer);
    }

    boolean isMissed() {
        return missed;
    }

    /** The caller took too long over its body. */
    boolean isBodyLate() {
        return bodyLate;
    }

    private void wakeAfter(long millis) {
        timer = vertx.setTimer(Math.max(millis, 1), _ -> check());
    }

    private void check() {
        if (over || watched == null) {
            return;
        }
        var ofBody = body.hasEnded() ? Long.MAX_VALUE : bodyMillis - millisSince(begun);
        var ofNextStep = limitMillis - Math.min(millisSince(watchedSince), millisSince(body.lastPart()));
        if (ofBody > 0 && ofNextStep > 0) {
            wakeAfter(Math.min(ofBody, ofNextStep));
            return;
        }
        bodyLate = ofBody <= 0 || body.isAwaited();
        missed = !bodyLate;
        watched.reset(0, new Missed());
    }

    private static long millisSince(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
    }
}
