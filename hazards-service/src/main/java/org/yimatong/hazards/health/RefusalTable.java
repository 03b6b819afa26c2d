package org.yimatong.hazards.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.yimatong.hazards.health.RefusedReadings.Refused;
import org.yimatong.kit.problem.DatabaseFailure;

/** What is stored of refused readings, to judge the quality of sensors. */
@ApplicationScoped
class RefusalTable {

    private static final int BATCH = 1_000;

    private static final String NOTE = """
            update sensor_watch set
                bad_since = coalesce(bad_since, timestamptz 'epoch' + ? * interval '1 microsecond'),
                bad_at = greatest(bad_at, timestamptz 'epoch' + ? * interval '1 microsecond'),
                out_of_range_at = greatest(out_of_range_at, timestamptz 'epoch' + ?::int8 * interval '1 microsecond')
            where sensor = ?
            """;

    private static final String DUE = """
            select w.sensor, greatest(s.received_at, w.heard_at), w.bad_since, w.bad_at, w.out_of_range_at,
                exists (select from health_episode e where e.sensor = w.sensor and e.condition = 'OUT_OF_RANGE'
                    and e.ended_at is null),
                exists (select from health_episode e where e.sensor = w.sensor and e.condition = 'BAD_QUALITY'
                    and e.ended_at is null)
            from sensor_watch w left join sensor_state s on s.sensor = w.sensor
            where w.bad_at < ?
                and (w.bad_judged is distinct from w.bad_at or greatest(s.received_at, w.heard_at) >= w.bad_at)
            order by w.sensor limit %d for update of w
            """.formatted(BATCH);

    private static final String KEEP = "update sensor_watch set bad_since = ?, bad_judged = bad_at where sensor = ?";

    private static final String CLEAR = """
            update sensor_watch set bad_since = null, bad_at = null, out_of_range_at = null, bad_judged = null
            where sensor = ?
            """;

    private final DataSource database;
    private final RefusedReadings refused;

    RefusalTable(DataSource database, RefusedReadings refused) {
        this.database = database;
        this.refused = refused;
    }

    /** Notes what this instance refused since the last time, in the caller's transaction. */
    @Transactional(TxType.MANDATORY)
    void note() {
        var taken = refused.take();
        if (taken.isEmpty()) {
            return;
        }
        try {
            note(new TreeMap<>(taken));
        } catch (SQLException e) {
            refused.giveBack(taken);
            throw new DatabaseFailure(e);
        }
    }

    private void note(Map<Integer, Refused> inOrder) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(NOTE)) {
            for (var entry : inOrder.entrySet()) {
                update.setLong(1, entry.getValue().firstAt());
                update.setLong(2, entry.getValue().lastAt());
                update.setObject(3, entry.getValue().outOfRangeAt());
                update.setInt(4, entry.getKey());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    /**
     * Judges those about whom there is news, in the caller's transaction.
     *
     * @param changes takes what has to be stored besides
     * @return whether there may be more
     */
    @Transactional(TxType.MANDATORY)
    boolean judge(QualityJudge judge, Instant asOf, List<HealthChange> changes) {
        try (var connection = database.getConnection()) {
            var due = due(connection, asOf);
            for (var watched : due) {
                var judgement = judge.judge(watched);
                settle(connection, watched.sensor(), judgement);
                changes.addAll(judgement.changes());
            }
            return due.size() == BATCH;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static List<QualityJudge.Watched> due(Connection connection, Instant asOf) throws SQLException {
        try (var select = connection.prepareStatement(DUE)) {
            select.setObject(1, asOf.atOffset(ZoneOffset.UTC));
            var due = new ArrayList<QualityJudge.Watched>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    due.add(watched(rows));
                }
            }
            return due;
        }
    }

    private static QualityJudge.Watched watched(ResultSet row) throws SQLException {
        return new QualityJudge.Watched(
                row.getInt(1),
                SilenceTable.instant(row, 2),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                SilenceTable.instant(row, 5),
                row.getBoolean(6),
                row.getBoolean(7));
    }

    private static void settle(Connection connection, int sensor, QualityJudge.Judgement judgement)
            throws SQLException {
        var since = judgement.badSince();
        try (var update = connection.prepareStatement(since == null ? CLEAR : KEEP)) {
            if (since != null) {
                update.setObject(1, since.atOffset(ZoneOffset.UTC));
            }
            update.setInt(since == null ? 1 : 2, sensor);
            update.executeUpdate();
        }
    }
}
