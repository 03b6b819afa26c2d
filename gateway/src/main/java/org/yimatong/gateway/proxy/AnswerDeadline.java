package org.yimatong.gateway.proxy;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Gives a service so long to begin its answer, counted from when the last part of the request passed. A slow caller is
 * not the service's fault; it has a time of its own for the whole body, so that it cannot hold a connection for as long
 * as it likes.
 */
final class AnswerDeadline {

    private final Vertx vertx;
    private final long limitMillis;
    private final long bodyMillis;
    private final long begun = System.nanoTime();
    private boolean bodyOnItsWay;
    private boolean bodyLate;
    private long lastProgress;
    private long timer;
    private boolean over;
    private boolean missed;

    /**
     * @param limit for the service
     * @param bodyLimit for the caller
     */
    AnswerDeadline(Vertx vertx, Duration limit, Duration bodyLimit) {
        this.vertx = vertx;
        this.limitMillis = limit.toMillis();
        this.bodyMillis = bodyLimit.toMillis();
        this.lastProgress = begun;
    }

    /** The service did not answer in time. */
    static final class Missed extends RuntimeException {

        Missed() {
            super("No answer in time", null, false, false);
        }
    }

    /** From now on the request is given up if nothing happens for too long. */
    void watch(HttpClientRequest request) {
        lastProgress = System.nanoTime();
        wakeAfter(limitMillis, request);
    }

    /** A part of the body passed, and it was not the last. */
    void progress() {
        bodyOnItsWay = true;
        lastProgress = System.nanoTime();
    }

    /** All of the body has passed. */
    void bodyPassed() {
        bodyOnItsWay = false;
        lastProgress = System.nanoTime();
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

    private void wakeAfter(long millis, HttpClientRequest request) {
        timer = vertx.setTimer(Math.max(millis, 1), _ -> check(request));
    }

    private void check(HttpClientRequest request) {
        if (over) {
            return;
        }
        var ofBody = bodyOnItsWay ? bodyMillis - millisSince(begun) : Long.MAX_VALUE;
        var ofAnswer = limitMillis - millisSince(lastProgress);
        if (ofBody > 0 && ofAnswer > 0) {
            wakeAfter(Math.min(ofBody, ofAnswer), request);
            return;
        }
        bodyLate = ofBody <= 0;
        missed = !bodyLate;
        request.reset(0, new Missed());
    }

    private static long millisSince(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
    }
}
