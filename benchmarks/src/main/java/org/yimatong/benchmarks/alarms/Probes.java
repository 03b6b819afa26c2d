package org.yimatong.benchmarks.alarms;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.yimatong.benchmarks.load.Latencies;
import org.yimatong.benchmarks.telemetry.TestGateway;
import org.yimatong.benchmarks.telemetry.TestSensors;

/**
 * Sensors, one of each data gateway, that cross their limit and return in turn, and how soon the stream tells of it.
 */
final class Probes implements AlarmStream.Listener {

    private static final String BEYOND = "HIGH";
    private static final String NORMAL = "NORMAL";

    private final Map<String, Boolean> beyond = new ConcurrentHashMap<>();
    private final Map<String, Long> sentAt = new ConcurrentHashMap<>();
    private final Latencies raised = new Latencies();
    private final Latencies returned = new Latencies();

    /** A reading with which a probe crosses its limit, there or back. */
    record Crossing(TestGateway gateway, boolean beyond) {

        int value() {
            return beyond ? TestSensors.BEYOND_HIGH : TestSensors.NORMAL;
        }

        private String key() {
            return String.join(" ", gateway.uscc(), gateway.probe(), beyond ? BEYOND : NORMAL);
        }
    }

    /** The next crossing of the probe of this data gateway. */
    Crossing next(TestGateway gateway) {
        return new Crossing(gateway, Boolean.TRUE.equals(beyond.merge(gateway.uscc(), true, (was, _) -> !was)));
    }

    /** To be called right before the message with the crossing is sent. */
    void sending(Crossing crossing) {
        sentAt.put(crossing.key(), System.nanoTime());
    }

    @Override
    public void heard(String uscc, String tag, String level, long nanos) {
        var sent = sentAt.remove(String.join(" ", uscc, tag, level));
        if (sent != null) {
            (level.equals(NORMAL) ? returned : raised).add(nanos - sent);
        }
    }

    /** Forgets the times heard so far, not where each probe is. */
    void forget() {
        raised.clear();
        returned.clear();
    }

    Latencies raised() {
        return raised;
    }

    Latencies returned() {
        return returned;
    }

    /** Crossings that the stream has not told of. */
    int unheard() {
        return sentAt.size();
    }
}
