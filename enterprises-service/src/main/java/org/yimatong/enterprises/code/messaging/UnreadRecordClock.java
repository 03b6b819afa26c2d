package org.yimatong.enterprises.code.messaging;

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

/** Lets the {@link UnreadRecordReplay} run: at the start, which may be that of a newer version, and now and then. */
@ApplicationScoped
class UnreadRecordThread {

    private static final Logger LOG = Logger.getLogger(UnreadRecordThread.class);

    private final UnreadRecordReplay replay;
    private final Duration every;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("unread-records").daemon().factory());

    UnreadRecordThread(
            UnreadRecordReplay replay,
            @ConfigProperty(name = "yimatong.unread.try-every", defaultValue = "10m") Duration every) {
        this.replay = replay;
        this.every = every;
    }

    void start(@Observes StartupEvent started) {
        thread.scheduleWithFixedDelay(this::run, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stopping) {
        thread.shutdownNow();
    }

    private void run() {
        try {
            replay.run();
        } catch (RuntimeException | Error e) {
            LOG.warnf("Unread records wait for the next round: %s", e.getMessage());
        }
    }
}
