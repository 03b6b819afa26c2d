package org.yimatong.hazards.telemetry.replay;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.yimatong.hazards.source.SensorDirectory;
import org.yimatong.hazards.telemetry.ReadingBatch;
import org.yimatong.hazards.telemetry.ReadingStore;

/**
 * Looks, when the store had some readings of a batch already, whether they came with the value it has. Exact, where the
 * intake only remembers the last ones: a replay of last week is found here.
 */
@Decorator
@Priority(1)
abstract class ReplayWatch implements ReadingStore {

    private final ReadingStore store;
    private final SensorDirectory sensors;
    private final Replays replays;

    @Inject
    ReplayWatch(@Delegate ReadingStore store, SensorDirectory sensors, Replays replays) {
        this.store = store;
        this.sensors = sensors;
        this.replays = replays;
    }

    @Override
    public ReadingBatch append(ReadingBatch readings) {
        var added = store.append(readings);
        if (added.size() < readings.size()) {
            conflicts(readings).forEach(replays::dropped);
        }
        return added;
    }

    /** How many readings of each enterprise contradict what is stored. */
    private Map<String, Integer> conflicts(ReadingBatch readings) {
        var contradicting = store.contradicting(readings);
        var conflicts = new HashMap<String, Integer>();
        for (var i = 0; i < contradicting.size(); i++) {
            var sensor = sensors.numbered(contradicting.sensor(i));
            if (sensor != null) {
                conflicts.merge(sensor.uscc(), 1, Integer::sum);
            }
        }
        return conflicts;
    }
}
