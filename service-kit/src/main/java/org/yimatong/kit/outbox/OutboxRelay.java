package org.yimatong.kit.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Moves stored events to Kafka, oldest first, in a thread of its own: woken after each commit that announced something,
 * and by a slow poll as the safety net.
 *
 * <p>A crash after sending and before marking sends the batch again: delivery is at least once, which is why every
 * consumer goes through {@link org.yimatong.kit.inbox.Inbox}.
 */
@ApplicationScoped
class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

    private final OutboxTable outbox;
    private final KafkaPublisher kafka;
    private final OwnedTopics topics;
    private final Watermarks watermarks;
    private final OutboxConfig config;
    private final Semaphore work = new Semaphore(0);
    private volatile boolean running = true;
    private @Nullable Thread thread;

    OutboxRelay(
            OutboxTable outbox, KafkaPublisher kafka, OwnedTopics topics, Watermarks watermarks, OutboxConfig config) {
        this.outbox = outbox;
        this.kafka = kafka;
        this.topics = topics;
        this.watermarks = watermarks;
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        thread = Thread.ofPlatform().name("outbox-relay").start(this::run);
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        work.release();
        if (thread != null) {
            thread.join(2_000);
            thread.interrupt();
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxFilled filled) {
        work.release();
    }

    private void run() {
        var topicsExist = false;
        while (running) {
            try {
                if (!topicsExist) {
                    topics.create();
                    topicsExist = true;
                }
                relay();
                awaitWork();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException | ExecutionException | Error e) { // whatever it was: nobody else relays
                pauseAfter(e);
            }
        }
    }

    /** Publishes until nothing is left, then says so. */
    private void relay() {
        OutboxTable.Pass pass;
        do {
            var complete = watermarks.next();
            pass = outbox.publish(this::send);
            if (pass == OutboxTable.Pass.DRAINED) {
                watermarks.publish(complete);
            }
        } while (running && pass == OutboxTable.Pass.MORE);
    }

    private void send(List<OutboxTable.Message> messages) {
        kafka.send(messages.stream()
                .map(message -> new ProducerRecord<>(message.topic(), message.key(), message.payload()))
                .toList());
    }

    private void awaitWork() throws InterruptedException {
        work.tryAcquire(config.pollEvery().toMillis(), TimeUnit.MILLISECONDS);
        work.drainPermits();
    }

    private void pauseAfter(Throwable failure) {
        if (running) {
            LOG.warnf("Events wait in the outbox; trying again: %s", rootOf(failure));
            LOG.debug("Why they wait", failure);
            try {
                TimeUnit.MILLISECONDS.sleep(500);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                running = false;
            }
        }
    }

    private static Throwable rootOf(Throwable failure) {
        var root = failure;
        for (var cause = root.getCause(); cause != null && cause != root; cause = cause.getCause()) {
            root = cause;
        }
        return root;
    }
}
