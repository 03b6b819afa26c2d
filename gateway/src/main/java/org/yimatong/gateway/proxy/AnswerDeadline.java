package org.yimatong.gateway.proxy;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Gives a service so long to begin its answer, counted from when the last part of the request passed. A slow caller is
 * not the service's fault.
 */
final class AnswerDeadline {

    private final Vertx vertx;
    private final long limitMillis;
    private long lastProgress;
    private long timer;
    private boolean over;
    private boolean missed;

    AnswerDeadline(Vertx vertx, Duration limit) {
        this.vertx = vertx;
        this.limitMillis = limit.toMillis();
        this.lastProgress = System.nanoTime();
    }

    /** The service did not answer in time. */
    static final class Missed extends RuntimeException {

        Missed() {
            super("No answer in time", null, false, false);
        }
    }

    /** From now on the request is given up if nothing happens for too long. */
    void watch(HttpClientRequest request) {
        progress();
        wakeAfter(limitMillis, request);
    }

    void progress() {
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

    private void wakeAfter(long millis, HttpClientRequest request) {
        timer = vertx.setTimer(Math.max(millis, 1), _ -> check(request));
    }

    private void check(HttpClientRequest request) {
        if (over) {
            return;
        }
        var left = limitMillis - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - lastProgress);
        if (left > 0) {
            wakeAfter(left, request);
        } else {
            missed = true;
            request.reset(0, new Missed());
        }
    }
}
