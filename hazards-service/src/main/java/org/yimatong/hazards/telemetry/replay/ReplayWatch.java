package org.yimatong.hazards.telemetry.replay;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.yimatong.hazards.source.SensorDirectory;
import org.yimatong.hazards.telemetry.ReadingBatch;
import org.yimatong.hazards.telemetry.ReadingStore;
import org.yimatong.kit.problem.DatabaseFailure;

/**
 * Looks, when the store had some readings of a batch already, whether they came with the value it has. Exact, where the
 * intake only remembers the last ones: a replay of last week is found here.
 */
@Decorator
@Priority(1)
abstract class ReplayWatch implements ReadingStore {

    private static final String CONFLICTS = """
            select r.sensor, count(*)
            from unnest(?::int4[], ?::int8[], ?::int8[], ?::float8[]) as n(sensor, observed_at, sequence, value)
            join reading r on r.sensor = n.sensor and r.sequence = n.sequence
                and r.observed_at = timestamptz 'epoch' + n.observed_at * interval '1 microsecond'
            where r.value <> n.value group by r.sensor
            """;

    private final ReadingStore store;
    private final DataSource database;
    private final SensorDirectory sensors;
    private final Replays replays;

    @Inject
    ReplayWatch(@Delegate ReadingStore store, DataSource database, SensorDirectory sensors, Replays replays) {
        this.store = store;
        this.database = database;
        this.sensors = sensors;
        this.replays = replays;
    }

    @Override
    public int append(ReadingBatch readings) {
        var stored = store.append(readings);
        if (stored < readings.size()) {
            conflicts(readings).forEach(replays::dropped);
        }
        return stored;
    }

    /** How many readings of each enterprise contradict what is stored. */
    private Map<String, Integer> conflicts(ReadingBatch readings) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(CONFLICTS)) {
            select.setObject(1, readings.sensors());
            select.setObject(2, readings.observedAt());
            select.setObject(3, readings.sequences());
            select.setObject(4, readings.values());
            var conflicts = new HashMap<String, Integer>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var sensor = sensors.numbered(rows.getInt(1));
                    if (sensor != null) {
                        conflicts.merge(sensor.uscc(), rows.getInt(2), Integer::sum);
                    }
                }
            }
            return conflicts;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
