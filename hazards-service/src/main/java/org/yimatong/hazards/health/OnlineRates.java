package org.yimatong.hazards.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.problem.DatabaseFailure;

/** Online rates of a span of time, computed from the silences of every sensor. */
@ApplicationScoped
public class OnlineRates {

    /** For what rates are computed. */
    public enum Scope {
        SOURCE("s.uscc", "s.area", "s.source_code"),
        ENTERPRISE("s.uscc", "s.area", "null"),
        AREA("null", "s.area", "null"),
        /** Everything the caller may see: for an official of the whole city, the city. */
        ALL("null", "null", "null");

        private final List<String> columns;

        Scope(String... columns) {
            this.columns = List.of(columns);
        }
    }

    private static final String SELECT = """
            with listened as (
                select at, (select coalesce(sum(extract(epoch from upper(r) - lower(r)) * 1000000), 0)
                            from unnest(at) as r) as micros
                from (select tstzmultirange(tstzrange(since, greatest(since, up_to)) * tstzrange(?, ?))
                        - coalesce((select range_agg(tstzrange(begun_at, ended_at)) from listening_gap), '{}') as at
                      from listening) as l),
            rated as (
                select %1$s::text as uscc, %2$s::text as area, %3$s::text as source, count(*) as sensors,
                    sum(case when w.watched_since <= lower(l.at) then l.micros else (
                        select coalesce(sum(extract(epoch from upper(r) - lower(r)) * 1000000), 0)
                        from unnest(l.at * tstzmultirange(tstzrange(w.watched_since, null))) as r) end) as micros,
                    coalesce(sum((
                        select sum(extract(epoch from upper(r) - lower(r)) * 1000000)
                        from health_episode e,
                            unnest(l.at * tstzmultirange(tstzrange(e.began_at, e.ended_at))) as r
                        where e.sensor = s.number and e.condition = 'NO_DATA')), 0) as silent
                from listened l, sensor s join sensor_watch w on w.sensor = s.number
                where (? or s.area = any (?) or s.uscc = ?) and (?::text is null or s.uscc = ?)
                    and w.watched_since < ?
                group by 1, 2, 3)
            select uscc, area, source, sensors, micros::int8, silent::int8 from rated
            where concat(coalesce(uscc, area), ' ', source) > ?
            order by concat(coalesce(uscc, area), ' ', source) limit ?
            """;

    private final DataSource database;

    OnlineRates(DataSource database) {
        this.database = database;
    }

    /**
     * The rates of what the caller may see, by enterprise, area and source.
     *
     * @param uscc only of this enterprise; null for all
     * @param from inclusive
     * @param to exclusive; what lies ahead counts for nothing
     * @param behind only those behind this place; null from the beginning
     */
    public List<OnlineRate> of(
            Access access,
            Scope scope,
            @Nullable String uscc,
            Instant from,
            Instant to,
            @Nullable Cursor behind,
            int atMost) {
        var sql = SELECT.formatted(scope.columns.toArray());
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setObject(1, from.atOffset(ZoneOffset.UTC));
            select.setObject(2, to.atOffset(ZoneOffset.UTC));
            select.setBoolean(3, access.everything());
            select.setArray(4, connection.createArrayOf("text", access.areas().toArray()));
            select.setString(5, access.uscc() == null ? "" : access.uscc());
            select.setString(6, uscc);
            select.setString(7, uscc);
            select.setObject(8, to.atOffset(ZoneOffset.UTC));
            select.setString(9, behind == null ? "" : behind.part(0));
            select.setInt(10, atMost);
            return rates(select);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static List<OnlineRate> rates(PreparedStatement select) throws SQLException {
        var rates = new ArrayList<OnlineRate>();
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                rates.add(rate(rows));
            }
        }
        return rates;
    }

    private static OnlineRate rate(ResultSet row) throws SQLException {
        return new OnlineRate(
                row.getString(1), row.getString(2), row.getString(3), row.getLong(4), row.getLong(5), row.getLong(6));
    }

    /** Where a page that ends with this rate ends. */
    public static Cursor cursor(OnlineRate rate) {
        var first = rate.uscc() == null ? rate.area() : rate.uscc();
        return Cursor.of((first == null ? "" : first) + " " + (rate.source() == null ? "" : rate.source()));
    }
}
