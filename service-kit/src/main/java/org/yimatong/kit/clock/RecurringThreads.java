package org.yimatong.kit.clock;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** The threads of all {@link RecurringWork}. */
@ApplicationScoped
class RecurringThreads {

    private static final Logger LOG = Logger.getLogger(RecurringThreads.class);

    /** For the round that is under way when the service stops. */
    private static final int SECONDS_TO_END = 5;

    private final List<RecurringWork> all;
    private final List<ScheduledExecutorService> threads = new ArrayList<>();

    RecurringThreads(@All List<RecurringWork> all) {
        this.all = all;
    }

    void start(@Observes StartupEvent started) {
        for (var work : all) {
            var thread = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name(work.name()).daemon().factory());
            threads.add(thread);
            thread.scheduleWithFixedDelay(
                    () -> rounds(work, thread), 0, work.pause().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        threads.forEach(ScheduledExecutorService::shutdown);
        for (var thread : threads) {
            if (!thread.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        }
    }

    private static void rounds(RecurringWork work, ScheduledExecutorService thread) {
        try {
            while (work.round() && !thread.isShutdown()) {
                // there may be more
            }
        } catch (RuntimeException | Error e) { // an escape would end the schedule for good
            LOG.warnf("What is due waits for the next round of %s: %s", work.name(), e.getMessage());
        }
    }
}
