package org.yimatong.hazards.telemetry.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import javax.sql.DataSource;
import org.yimatong.kit.problem.DatabaseFailure;

/** The stored state of each sensor, read and moved for many sensors at once. */
@ApplicationScoped
public class SensorStates {

    private static final String SELECT = """
            select sensor, (extract(epoch from observed_at) * 1000000)::int8, sequence, value,
                (extract(epoch from coalesce(unchanged_since, observed_at)) * 1000000)::int8,
                (extract(epoch from coalesce(measured_at, observed_at)) * 1000000)::int8
            from sensor_state where sensor = any (?)
            """;

    private static final String INSERT = """
            insert into sensor_state
                (sensor, observed_at, sequence, value, level, received_at, unchanged_since, measured_at)
            select sensor, timestamptz 'epoch' + observed_at * interval '1 microsecond', sequence, value, level,
                timestamptz 'epoch' + received_at * interval '1 microsecond',
                timestamptz 'epoch' + unchanged_since * interval '1 microsecond',
                timestamptz 'epoch' + measured_at * interval '1 microsecond'
            from unnest(?::int4[], ?::int8[], ?::int8[], ?::float8[], ?::text[], ?::int8[], ?::int8[], ?::int8[])
                as n(sensor, observed_at, sequence, value, level, received_at, unchanged_since, measured_at)
            on conflict do nothing
            """;

    private static final String UPDATE = """
            update sensor_state s
            set observed_at = timestamptz 'epoch' + n.observed_at * interval '1 microsecond', sequence = n.sequence,
                value = n.value, level = n.level,
                received_at = timestamptz 'epoch' + n.received_at * interval '1 microsecond',
                unchanged_since = timestamptz 'epoch' + n.unchanged_since * interval '1 microsecond',
                measured_at = timestamptz 'epoch' + n.measured_at * interval '1 microsecond'
            from unnest(?::int4[], ?::int8[], ?::int8[], ?::float8[], ?::text[], ?::int8[], ?::int8[], ?::int8[],
                    ?::int8[], ?::int8[])
                as n(sensor, observed_at, sequence, value, level, received_at, unchanged_since, measured_at,
                    old_observed_at, old_sequence)
            where s.sensor = n.sensor and s.sequence = n.old_sequence
                and s.observed_at = timestamptz 'epoch' + n.old_observed_at * interval '1 microsecond'
            """;

    private final DataSource database;

    SensorStates(DataSource database) {
        this.database = database;
    }

    /** The tracks of these sensors, at their start if nothing is stored. */
    public Map<Integer, SensorTrack> load(Collection<Integer> sensors) {
        var tracks = new HashMap<Integer, SensorTrack>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(SELECT)) {
            select.setObject(1, sensors.stream().mapToInt(Integer::intValue).toArray());
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var track = new SensorTrack(rows.getInt(1));
                    track.restore(
                            rows.getLong(2), rows.getLong(6), rows.getLong(3), rows.getDouble(4), rows.getLong(5));
                    tracks.put(track.sensor(), track);
                }
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
        sensors.forEach(sensor -> tracks.computeIfAbsent(sensor, SensorTrack::new));
        return tracks;
    }

    /**
     * Stores the tracks that moved.
     *
     * @throws StateOvertaken if one of them was moved elsewhere since it was loaded
     */
    public void save(Collection<SensorTrack> moved) {
        var known = new ArrayList<SensorTrack>(moved.size());
        var added = new ArrayList<SensorTrack>();
        moved.forEach(track -> (track.isStored() ? known : added).add(track));
        try (var connection = database.getConnection()) {
            write(connection, UPDATE, known);
            write(connection, INSERT, added);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
        moved.forEach(SensorTrack::markStored);
    }

    private static void write(Connection connection, String sql, List<SensorTrack> tracks) throws SQLException {
        if (tracks.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(sql)) {
            describe(statement, tracks);
            if (sql.equals(UPDATE)) {
                statement.setObject(9, column(tracks, SensorTrack::storedObservedAt));
                statement.setObject(10, column(tracks, SensorTrack::storedSequence));
            }
            if (statement.executeUpdate() != tracks.size()) {
                throw new StateOvertaken();
            }
        }
    }

    private static void describe(PreparedStatement statement, List<SensorTrack> tracks) throws SQLException {
        statement.setObject(1, tracks.stream().mapToInt(SensorTrack::sensor).toArray());
        statement.setObject(2, column(tracks, SensorTrack::observedAt));
        statement.setObject(3, column(tracks, SensorTrack::sequence));
        statement.setObject(4, tracks.stream().mapToDouble(SensorTrack::value).toArray());
        statement.setObject(
                5, tracks.stream().map(track -> track.level().name()).toArray(String[]::new));
        statement.setObject(6, column(tracks, SensorTrack::receivedAt));
        statement.setObject(7, column(tracks, SensorTrack::unchangedSince));
        statement.setObject(8, column(tracks, SensorTrack::measuredAt));
    }

    private static long[] column(List<SensorTrack> tracks, ToLongFunction<SensorTrack> of) {
        return tracks.stream().mapToLong(of).toArray();
    }
}
