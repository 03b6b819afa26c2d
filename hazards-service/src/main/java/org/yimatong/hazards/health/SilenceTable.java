package org.yimatong.hazards.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.source.SensorEntered;
import org.yimatong.kit.problem.DatabaseFailure;

/** What is stored to judge silence, and when that is due. A sensor costs something once in the time of its patience. */
@ApplicationScoped
class SilenceTable {

    private static final int BATCH = 2_000;

    private static final String DUE = """
            select w.sensor, greatest(s.received_at, w.heard_at, w.watched_since), w.silent_from,
                w.returned_at, e.id is not null
            from sensor_watch w
            left join sensor_state s on s.sensor = w.sensor
            left join health_episode e on e.sensor = w.sensor and e.condition = 'NO_DATA' and e.ended_at is null
            where w.sensor = any (array(
                (select sensor from sensor_watch where returned_at < ? limit %1$d)
                union all (select sensor from sensor_watch where due_at < ? and due_at < 'infinity' limit %1$d)))
            order by w.sensor for update of w
            """.formatted(BATCH);

    private static final String MOVE = """
            update sensor_watch set due_at = coalesce(?::timestamptz, 'infinity'),
                silent_from = case when ? then null else silent_from end,
                returned_at = case when ? then null else returned_at end
            where sensor = ?
            """;

    /** Heard or not, it is watched from now on. */
    private static final String WATCH = """
            insert into sensor_watch (sensor, watched_since, due_at) values (?, ?, ?) on conflict do nothing
            """;

    private final DataSource database;
    private final Clock clock;

    SilenceTable(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Judges those that are due, in the caller's transaction.
     *
     * @param changes takes what has to be stored besides
     * @return whether there may be more
     */
    @Transactional(TxType.MANDATORY)
    boolean judge(
            Function<SilenceJudge.Watched, SilenceJudge.Judgement> judge, Instant asOf, List<HealthChange> changes) {
        try (var connection = database.getConnection();
                var move = connection.prepareStatement(MOVE)) {
            var due = due(connection, asOf);
            for (var watched : due) {
                var judgement = judge.apply(watched);
                var settled = watched.returnedBefore(asOf);
                move.setObject(1, timestamp(judgement.dueAt()));
                move.setBoolean(2, settled);
                move.setBoolean(3, settled);
                move.setInt(4, watched.sensor());
                move.addBatch();
                changes.addAll(judgement.changes());
            }
            move.executeBatch();
            return due.size() >= BATCH;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static List<SilenceJudge.Watched> due(Connection connection, Instant asOf) throws SQLException {
        try (var select = connection.prepareStatement(DUE)) {
            select.setObject(1, timestamp(asOf));
            select.setObject(2, timestamp(asOf));
            var due = new ArrayList<SilenceJudge.Watched>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    due.add(new SilenceJudge.Watched(
                            rows.getInt(1),
                            rows.getObject(2, OffsetDateTime.class).toInstant(),
                            instant(rows, 3),
                            instant(rows, 4),
                            rows.getBoolean(5)));
                }
            }
            return due;
        }
    }

    void watch(@Observes SensorEntered entered) {
        var now = timestamp(clock.instant());
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(WATCH)) {
            insert.setInt(1, entered.sensor().number());
            insert.setObject(2, now);
            insert.setObject(3, now);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static @Nullable OffsetDateTime timestamp(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
