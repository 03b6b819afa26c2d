package org.yimatong.enterprises.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.yimatong.kit.problem.DatabaseFailure;

/**
 * Draws the risk pictures: always anew from all they rest on, so that none can drift away from it. Under the lock of
 * the enterprise's code, so that what is drawn last has seen what was changed last.
 */
@ApplicationScoped
public class RiskPictures {

    /** An area that an enterprise left keeps a row that says so, for whoever follows that area only. */
    private static final String LEAVE = """
            update risk_picture p set gone = true from enterprise e
            where p.uscc = any (?) and e.uscc = p.uscc and p.area <> e.area
            """;

    private static final String DRAW = """
            insert into risk_picture
            select e.uscc, e.area, false, e.name, e.kind, e.industry, e.status, c.status, c.since,
                f.rating, h.warning, h.level, f.findings, f.major, f.overdue, f.high_high, f.high, f.low, f.low_low,
                f.lapsed, f.promise_overdue, h.unreliable, f.due_at, 0, ?, e.longitude, e.latitude
            from enterprise e
            join code c using (uscc)
            cross join lateral (
                select (array['DIRECT_RED', 'RED', 'ORANGE', 'YELLOW', 'BLUE'])[min(array_position(
                        array['DIRECT_RED', 'RED', 'ORANGE', 'YELLOW', 'BLUE'], grade))
                        filter (where kind = 'RATING')] as rating,
                    count(*) filter (where kind = 'FINDING') as findings,
                    count(*) filter (where kind = 'FINDING' and grade = 'MAJOR') as major,
                    count(*) filter (where kind = 'FINDING' and overdue_from <= at.instant) as overdue,
                    count(*) filter (where kind = 'ALARM' and grade = 'HIGH_HIGH') as high_high,
                    count(*) filter (where kind = 'ALARM' and grade = 'HIGH') as high,
                    count(*) filter (where kind = 'ALARM' and grade = 'LOW') as low,
                    count(*) filter (where kind = 'ALARM' and grade = 'LOW_LOW') as low_low,
                    count(*) filter (where kind in ('CREDENTIAL', 'OBLIGATION') and overdue_from <= at.instant)
                        as lapsed,
                    coalesce(bool_or(kind = 'PROMISE' and overdue_from <= at.instant), false) as promise_overdue,
                    min(overdue_from) filter (where overdue_from > at.instant) as due_at
                from standing_fact, (values (?::timestamptz)) at (instant)
                where uscc = e.uscc and standing) f
            cross join lateral (
                select min(grade) filter (where kind = 'SOURCE_LEVEL')::int as level,
                    case when bool_or(kind = 'SOURCE_LEVEL') then max(grade) filter (where kind = 'WARNING') end
                        as warning,
                    count(*) filter (where kind = 'SENSOR_HEALTH') as unreliable
                from hazard_standing where uscc = e.uscc and standing) h
            where e.uscc = any (?)
            on conflict (uscc, area) do update set gone = false, name = excluded.name, kind = excluded.kind,
                industry = excluded.industry, enterprise_status = excluded.enterprise_status,
                code_status = excluded.code_status, code_since = excluded.code_since, rating = excluded.rating,
                warning = excluded.warning, hazard_level = excluded.hazard_level,
                open_findings = excluded.open_findings, major_findings = excluded.major_findings,
                overdue_findings = excluded.overdue_findings, alarms_high_high = excluded.alarms_high_high,
                alarms_high = excluded.alarms_high, alarms_low = excluded.alarms_low,
                alarms_low_low = excluded.alarms_low_low, lapsed_records = excluded.lapsed_records,
                promise_overdue = excluded.promise_overdue, unreliable_sensors = excluded.unreliable_sensors,
                due_at = excluded.due_at, longitude = excluded.longitude, latitude = excluded.latitude
            """;

    private static final String ACCOUNT = """
            update hazard_standing h set drawn = true
            where not drawn and uscc = any (?) and exists (select from code c where c.uscc = h.uscc)
            """;

    /** A database that was restored by dump counts its transactions anew, and would tell of these rows never again. */
    private static final String STAMP_ANEW = """
            update risk_picture set changed_in = 0
            where changed_in > cast(cast(pg_snapshot_xmax(pg_current_snapshot()) as text) as bigint)
            """;

    /**
     * With the locks of their codes; what somebody else is changing now is drawn by them. Joined by "or", the two would
     * make PostgreSQL look at every code each second.
     */
    private static final String DUE = """
            select c.uscc from code c
            where c.uscc in (
                select p.uscc from risk_picture p where p.due_at <= ? and not p.gone
                union select h.uscc from hazard_standing h where not h.drawn)
            limit ? for update of c skip locked
            """;

    private final DataSource database;
    private final EntityManager entities;
    private final Clock clock;

    RiskPictures(DataSource database, EntityManager entities, Clock clock) {
        this.database = database;
        this.entities = entities;
        this.clock = clock;
    }

    /** Of enterprises whose codes the caller holds; those without a code have no picture yet. */
    @Transactional(TxType.MANDATORY)
    void draw(Collection<String> usccs) {
        entities.flush();
        try (var connection = database.getConnection()) {
            execute(connection, LEAVE, usccs);
            draw(connection, usccs);
            execute(connection, ACCOUNT, usccs);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /**
     * Draws at most so many that time alone has changed by now, or that a hazard was told of while their enterprises
     * were being registered; says how many it found.
     */
    @Transactional(TxType.MANDATORY)
    int drawDue(int atMost) {
        try (var connection = database.getConnection();
                var stamp = connection.prepareStatement(STAMP_ANEW)) {
            stamp.executeUpdate();
            var due = due(connection, atMost);
            draw(due);
            return due.size();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private List<String> due(Connection connection, int atMost) throws SQLException {
        try (var select = connection.prepareStatement(DUE)) {
            select.setObject(1, now());
            select.setInt(2, atMost);
            var due = new ArrayList<String>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    due.add(rows.getString(1));
                }
            }
            return due;
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static void execute(Connection connection, String statement, Collection<String> usccs) throws SQLException {
        try (var change = connection.prepareStatement(statement)) {
            change.setArray(1, connection.createArrayOf("text", usccs.toArray()));
            change.executeUpdate();
        }
    }

    private void draw(Connection connection, Collection<String> usccs) throws SQLException {
        var now = now();
        try (var draw = connection.prepareStatement(DRAW)) {
            draw.setObject(1, now);
            draw.setObject(2, now);
            draw.setArray(3, connection.createArrayOf("text", usccs.toArray()));
            draw.executeUpdate();
        }
    }
}
