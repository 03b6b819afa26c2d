package org.yimatong.benchmarks.telemetry;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import org.yimatong.benchmarks.suite.Await;
import org.yimatong.benchmarks.suite.Databases;

/**
 * Readings that were accepted and are not stored yet. It holds senders back when they are too many, so that what is
 * measured could go on for ever.
 */
final class Backlog implements AutoCloseable {

    private static final Duration LONGEST_CATCH_UP = Duration.ofMinutes(5);
    private static final long LOOK_EVERY_MILLIS = 200;
    private static final long PAUSE_MILLIS = 10;

    private final Connection hazards;
    private final List<TestGateway> gateways;
    private final long firstSequence;
    private final double readingsPerSequence;
    private final long limit;
    private final AtomicLongArray sent;
    private final AtomicLong waiting = new AtomicLong();
    private final AtomicLong longest = new AtomicLong();
    private volatile boolean held;
    private volatile boolean closed;

    /**
     * @param firstSequence least sequence of the load's readings
     * @param readingsPerSequence how many readings each sensor has while the sequence goes on by one
     * @param limit from how many readings on senders are held back
     */
    Backlog(Databases databases, List<TestGateway> gateways, long firstSequence, double readingsPerSequence, long limit)
            throws SQLException {
        this.hazards = databases.connect("hazards");
        this.gateways = gateways;
        this.firstSequence = firstSequence;
        this.readingsPerSequence = readingsPerSequence;
        this.limit = limit;
        this.sent = new AtomicLongArray(gateways.size() * TestSensors.FOR_LOAD);
        Thread.ofVirtual().name("backlog").start(this::watch);
    }

    void accepted(int gateway, int sensor, long sequence) {
        sent.set(gateway * TestSensors.FOR_LOAD + sensor, sequence);
    }

    /** Returns when there are not too many. */
    void awaitRoom() throws InterruptedException {
        while (waiting.get() > limit) {
            held = true;
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    /** Most readings that were seen waiting. */
    long longest() {
        return longest.get();
    }

    /** Whether senders ever had to wait: then storing is what limits the rate. */
    boolean heldBack() {
        return held;
    }

    /** Waits until the last accepted reading of each sensor is stored. */
    void awaitEmpty() throws Exception {
        Await.until("all readings stored", LONGEST_CATCH_UP, () -> look() == 0);
    }

    private synchronized long look() throws SQLException {
        var stored = StoredSequences.of(hazards);
        long behind = 0;
        for (int gateway = 0; gateway < gateways.size(); gateway++) {
            for (int sensor = 0; sensor < TestSensors.FOR_LOAD; sensor++) {
                long last = sent.get(gateway * TestSensors.FOR_LOAD + sensor);
                long known = Math.max(stored.of(gateways.get(gateway), sensor), firstSequence - 1);
                behind += Math.max(0, last - known);
            }
        }
        return (long) Math.ceil(behind * readingsPerSequence);
    }

    private void watch() {
        try {
            while (!closed) {
                waiting.set(look());
                longest.accumulateAndGet(waiting.get(), Math::max);
                Thread.sleep(LOOK_EVERY_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SQLException e) {
            if (!closed) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        closed = true;
        hazards.close();
    }
}
