package org.yimatong.enterprises.importing;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Does the {@link ImportWork}, whenever there is some. */
@ApplicationScoped
class ImportThread {

    private static final Logger LOG = Logger.getLogger(ImportThread.class);

    private final ImportWork work;
    private final Duration every;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("imports").daemon().factory());

    private UUID last = new UUID(0, 0);

    ImportThread(
            ImportWork work,
            @ConfigProperty(name = "yimatong.imports.look-every", defaultValue = "100ms") Duration every) {
        this.work = work;
        this.every = every;
    }

    void start(@Observes StartupEvent started) {
        thread.scheduleWithFixedDelay(this::work, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stopping) {
        thread.shutdownNow();
    }

    private void work() {
        try {
            for (var order = work.next(last); order.isPresent(); order = work.next(last)) {
                last = order.get().id();
                work.takePart(order.get());
            }
        } catch (RuntimeException | Error e) {
            // the part stays; the other imports have their turn before it is tried again
            LOG.warnf("An import waits: %s", e.getMessage());
        }
    }
}
