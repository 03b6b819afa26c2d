package org.yimatong.hazards.telemetry.consume;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Follows telemetry in a thread of its own, as long as the service runs; after each failure it pauses and goes on. */
@ApplicationScoped
class TelemetryConsumer {

    private static final Logger LOG = Logger.getLogger(TelemetryConsumer.class);
    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    private final TelemetryPolling polling;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private long pauseMillis = FIRST_PAUSE_MILLIS;
    private @Nullable Thread thread;

    TelemetryConsumer(TelemetryPolling polling) {
        this.polling = polling;
    }

    void start(@Observes StartupEvent started) {
        thread = Thread.ofPlatform().name("telemetry").start(this::run);
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        stopping.countDown();
        polling.wakeUp();
        if (thread != null) {
            thread.join(5_000);
        }
    }

    boolean isRunning() {
        return thread != null && thread.isAlive();
    }

    private void run() {
        try {
            while (stopping.getCount() > 0) {
                step();
            }
        } catch (WakeupException | InterruptedException stopped) {
            LOG.debug("Telemetry is left to the next start");
        } finally {
            polling.close();
        }
    }

    private void step() throws InterruptedException {
        try {
            polling.step();
            pauseMillis = FIRST_PAUSE_MILLIS;
        } catch (WakeupException stopped) {
            throw stopped;
        } catch (RuntimeException | Error e) { // whatever it was: nobody else follows the sensors
            LOG.warnf("Readings wait in Kafka; trying again in %d ms: %s", pauseMillis, e.getMessage());
            LOG.debug("Why they wait", e);
            polling.goAstray();
            stopping.await(pauseMillis, TimeUnit.MILLISECONDS);
            pauseMillis = Math.min(2 * pauseMillis, LONGEST_PAUSE_MILLIS);
        }
    }
}
