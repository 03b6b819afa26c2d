package org.yimatong.hazards.notification.delivery;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;
import org.yimatong.hazards.notification.DeliveryOutcome;
import org.yimatong.hazards.notification.DeliveryWays;
import org.yimatong.hazards.notification.Letter;
import org.yimatong.hazards.notification.NotificationRules;

/** One worker for each channel that has something to send, so that a dead recipient delays only itself. */
@ApplicationScoped
class DeliveryWorkers {

    private static final Logger LOG = Logger.getLogger(DeliveryWorkers.class);

    private final DeliveryLedger ledger;
    private final DeliveryWays ways;
    private final NotificationRules rules;
    private final Semaphore free;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("delivery-", 1).factory());

    DeliveryWorkers(DeliveryLedger ledger, DeliveryWays ways, NotificationRules rules) {
        this.ledger = ledger;
        this.ways = ways;
        this.rules = rules;
        this.free = new Semaphore(rules.channelsAtOnce());
    }

    /** Begins to send by as many channels as it may. */
    void begin() {
        var room = free.availablePermits();
        if (room == 0) {
            return;
        }
        for (var lease : ledger.lease(room)) {
            free.acquireUninterruptibly();
            threads.execute(() -> work(lease));
        }
    }

    /** A worker that comes to grief leaves its lease behind, which ends by itself. */
    private void work(Lease lease) {
        try {
            sendAll(lease);
            ledger.release(lease);
        } catch (RuntimeException e) {
            LOG.warnf("What channel %s was to send is sent when its lease ends: %s", lease.channel(), e.getMessage());
        } finally {
            free.release();
        }
    }

    private void sendAll(Lease lease) {
        while (lease.hasLeft(rules.answerWithin().multipliedBy(2), rules.held())) {
            var letter = ledger.next(lease);
            if (letter.isEmpty() || !ledger.settle(letter.get(), send(letter.get()))) {
                return;
            }
        }
    }

    private DeliveryOutcome send(Letter letter) {
        return Patience.outcome(() -> ways.of(letter.kind()).deliver(letter), letter.id(), rules.answerWithin());
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
