package org.yimatong.benchmarks.telemetry;

import java.time.Duration;
import java.util.List;
import org.yimatong.benchmarks.load.ClosedLoop;
import org.yimatong.benchmarks.load.LoadResult;
import org.yimatong.benchmarks.suite.Databases;

/** One load of telemetry, from the first message sent until the last reading is stored. */
final class TelemetryRun {

    /** About what a minute of the nation's readings is to the city: some seconds of work for the suite. */
    private static final long LONGEST_BACKLOG = 300_000;

    private static final int SEQUENCES_PER_MILLISECOND = 10;

    private final Databases databases;
    private final List<TestGateway> gateways;
    private final Way way;
    private final Sender sender;
    private final long firstSequence = System.currentTimeMillis() * SEQUENCES_PER_MILLISECOND;

    TelemetryRun(Databases databases, List<TestGateway> gateways, Way way, Sender sender) {
        this.databases = databases;
        this.gateways = gateways;
        this.way = way;
        this.sender = sender;
    }

    /**
     * What came of it.
     *
     * @param sending while messages were sent
     * @param untilStored from the first message until the last reading was stored
     * @param rows of the load in the database
     * @param longestBacklog most readings seen that were accepted and not stored
     * @param heldBack whether senders had to wait for the storing
     */
    record Outcome(LoadResult sending, Duration untilStored, long rows, long longestBacklog, boolean heldBack) {

        double seconds() {
            return untilStored.toNanos() / 1e9;
        }
    }

    Outcome load(Duration duration) throws Exception {
        double share = (double) way.readings() / way.sensorsOfAConnection(gateways.size());
        long begin = System.nanoTime();
        try (var backlog = new Backlog(databases, gateways, firstSequence, share, LONGEST_BACKLOG)) {
            var sending = new ClosedLoop(way.connections(), duration)
                    .run((connection, turn) -> send(connection, turn, backlog));
            backlog.awaitEmpty();
            var untilStored = Duration.ofNanos(System.nanoTime() - begin);
            long rows = StoredSequences.rows(databases, firstSequence);
            return new Outcome(sending, untilStored, rows, backlog.longest(), backlog.heldBack());
        }
    }

    private long send(int connection, long turn, Backlog backlog) throws Exception {
        int gateway = connection % gateways.size();
        var tags = gateways.get(gateway).tags();
        long sequence = firstSequence + turn;
        var message = new Message(sequence, way.readings());
        for (int i = 0; i < way.readings(); i++) {
            message.normal(tags.get(way.sensor(connection, gateways.size(), turn, i)));
        }
        int accepted = sender.send(connection, message.toBuffer(), way.readings());
        for (int i = 0; i < way.readings(); i++) {
            backlog.accepted(gateway, way.sensor(connection, gateways.size(), turn, i), sequence);
        }
        backlog.awaitRoom();
        return accepted;
    }
}
