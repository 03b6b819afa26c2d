package org.yimatong.hazards.telemetry.quarantine;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yimatong.hazards.source.MonitoredSensor;
import org.yimatong.hazards.telemetry.Reading;

/**
 * Takes in readings whose time cannot be true. They wait in memory for the next round, as many of each sensor as are
 * kept anyway: a sensor whose clock was reset costs neither the intake nor the database more than that.
 */
@ApplicationScoped
public class Quarantine {

    /**
     * A reading to be kept.
     *
     * @param receivedAt as {@link org.yimatong.hazards.telemetry.EpochMicros}
     * @param gateway name of the data gateway that sent it
     */
    public record Suspect(
            MonitoredSensor sensor, Reading reading, QuarantineReason reason, long receivedAt, String gateway) {}

    private final QuarantineTable table;
    private final int limit;
    private final Map<Integer, ArrayDeque<Suspect>> waiting = new HashMap<>();

    Quarantine(QuarantineTable table, QuarantineConfig config) {
        this.table = table;
        this.limit = config.ofEachSensor();
    }

    public synchronized void take(Suspect suspect) {
        var ofSensor = waiting.computeIfAbsent(suspect.sensor().number(), number -> new ArrayDeque<>());
        ofSensor.addLast(suspect);
        if (ofSensor.size() > limit) {
            ofSensor.removeFirst();
        }
    }

    /** Stores what waits; after a failure it waits on. */
    void store() {
        var suspects = drain();
        if (suspects.isEmpty()) {
            return;
        }
        try {
            table.add(suspects);
        } catch (RuntimeException e) {
            suspects.forEach(this::take);
            throw e;
        }
    }

    private synchronized List<Suspect> drain() {
        var suspects = new ArrayList<Suspect>();
        waiting.values().forEach(suspects::addAll);
        waiting.clear();
        return suspects;
    }
}
