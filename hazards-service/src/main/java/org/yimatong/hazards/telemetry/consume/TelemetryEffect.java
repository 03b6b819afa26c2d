package org.yimatong.hazards.telemetry.consume;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import org.yimatong.hazards.source.SensorDirectory;
import org.yimatong.hazards.telemetry.ReadingBatch;
import org.yimatong.hazards.telemetry.ReadingStore;
import org.yimatong.kit.access.AsSystem;

/** What a batch of readings brings about, in one transaction: all of it, or nothing. */
@ApplicationScoped
class TelemetryEffect {

    /**
     * What a batch brought about.
     *
     * @param stored readings that were new
     * @param skipped readings of sensors that do not exist any more
     * @param raised alarms
     */
    record Outcome(int stored, int skipped, int raised) {}

    private final SensorDirectory sensors;
    private final ReadingStore store;
    private final SensorWatch watch;
    private final LostReadings lost;
    private final TelemetryOffsets offsets;

    TelemetryEffect(
            SensorDirectory sensors,
            ReadingStore store,
            SensorWatch watch,
            LostReadings lost,
            TelemetryOffsets offsets) {
        this.sensors = sensors;
        this.store = store;
        this.watch = watch;
        this.lost = lost;
        this.offsets = offsets;
    }

    /** Stores the readings, follows the sensors, announces alarms and what was lost, and moves on, together. */
    @AsSystem
    @Transactional
    Outcome take(PolledBatch batch, Collection<TelemetryOffsets.Advance> advances) {
        var readings = batch.readings();
        var known = known(readings);
        var stored = 0;
        var raised = 0;
        if (known.size() > 0) {
            var added = store.append(known);
            stored = added.size();
            raised = watch.follow(added); // what is kept already has had its effect
        }
        lost.announce(batch.dead());
        offsets.advance(advances);
        return new Outcome(stored, readings.size() - known.size(), raised);
    }

    private ReadingBatch known(ReadingBatch readings) {
        for (var i = 0; i < readings.size(); i++) {
            if (sensors.numbered(readings.sensor(i)) == null) {
                return readings.only(sensor -> sensors.numbered(sensor) != null);
            }
        }
        return readings;
    }
}
