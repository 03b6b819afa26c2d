package org.yimatong.hazards.notification.delivery;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.yimatong.hazards.notification.DeliveryOutcome;
import org.yimatong.hazards.notification.DeliveryOutcome.Failed;

/**
 * How long an attempt may take in all: names, connection, every word of the conversation. Whoever answers each word
 * late would else hold the channel beyond its lease, and another would send the same.
 */
final class Patience {

    private static final Logger LOG = Logger.getLogger(Patience.class);

    private Patience() {}

    /** What became of the attempt; one that takes longer is interrupted and counts as a timeout. */
    static DeliveryOutcome outcome(Callable<DeliveryOutcome> attempt, UUID notification, Duration within) {
        var task = new FutureTask<>(attempt);
        Thread.ofVirtual().name("delivery-of-" + notification).start(task);
        try {
            return task.get(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            return new Failed("timeout");
        } catch (ExecutionException e) { // a fault of ours must not block the channel's lease
            LOG.errorf(e.getCause(), "Notification %s could not be sent", notification);
            return new Failed("internal");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Failed("interrupted");
        } finally {
            task.cancel(true);
        }
    }
}
