package org.yimatong.enterprises.code;

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

/** Lets the {@link CodeClock} tick. */
@ApplicationScoped
class CodeClockThread {

    private static final Logger LOG = Logger.getLogger(CodeClockThread.class);

    private final CodeClock clock;
    private final Duration every;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("code-clock").daemon().factory());

    CodeClockThread(
            CodeClock clock,
            @ConfigProperty(name = "yimatong.code.clock-every", defaultValue = "500ms") Duration every) {
        this.clock = clock;
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
            while (clock.tick()) {
                // a batch was full
            }
        } catch (RuntimeException | Error e) {
            // what is due stays due: the next tick finds it again
            LOG.warnf("Codes that are due wait: %s", e.getMessage());
        }
    }
}
