package org.yimatong.enterprises.promise;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Looks for duties that ran out. */
@ApplicationScoped
class DutyClockThread {

    private static final Logger LOG = Logger.getLogger(DutyClockThread.class);

    private final DutyReports reports;
    private final Duration every;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("promise-duty-clock").daemon().factory());

    DutyClockThread(
            DutyReports reports,
            @ConfigProperty(name = "yimatong.promise.clock-every", defaultValue = "1s") Duration every) {
        this.reports = reports;
        this.every = every;
    }

    void start(@Observes StartupEvent started) {
        thread.scheduleWithFixedDelay(this::tick, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stopping) {
        thread.shutdownNow();
    }

    private void tick() {
        try {
            while (reports.releaseThoseOver()) {
                // a batch was full
            }
        } catch (RuntimeException | Error e) {
            // what is over stays over: the next tick finds it again
            LOG.warnf("Duties that ran out wait: %s", e.getMessage());
        }
    }
}
