package org.yimatong.hazards.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.calendar.LegalCalendar;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.problem.DatabaseFailure;

/** Online rates of a day, computed from the silences of every sensor: the only place where that is done. */
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

    /** A sensor counts from when it is watched, for as long as its source is a major hazard source. */
    private static final String SELECT = """
            with listened as (
                select at, (select coalesce(sum(extract(epoch from upper(r) - lower(r)) * 1000000), 0)
                            from unnest(at) as r) as micros
                from (select tstzmultirange(tstzrange(since, greatest(since, up_to)) * tstzrange(?, ?))
                        - coalesce((select range_agg(tstzrange(begun_at, ended_at)) from listening_gap), '{}') as at
                      from listening) as l),
            watched as (
                select s.number, s.uscc, s.area, s.source_code, l.micros,
                    w.watched_since <= lower(l.at) and h.deregistered_at is null as throughout,
                    l.at * tstzmultirange(tstzrange(w.watched_since,
                        greatest(w.watched_since, coalesce(h.deregistered_at, 'infinity')))) as at
                from listened l, sensor s
                    join sensor_watch w on w.sensor = s.number
                    join hazard_source h on h.uscc = s.uscc and h.code = s.source_code
                where (? or s.area = any (?) or s.uscc = ?) and (?::text[] is null or s.uscc = any (?::text[]))
                    and w.watched_since < ? and coalesce(h.deregistered_at, 'infinity') > greatest(w.watched_since, ?)),
            rated as (
                select %1$s::text as uscc, %2$s::text as area, %3$s::text as source, count(*) as sensors,
                    sum(case when throughout then micros else (
                        select coalesce(sum(extract(epoch from upper(r) - lower(r)) * 1000000), 0)
                        from unnest(s.at) as r) end) as micros,
                    coalesce(sum((
                        select sum(extract(epoch from upper(r) - lower(r)) * 1000000)
                        from health_episode e, unnest(s.at * tstzmultirange(tstzrange(e.began_at, e.ended_at))) as r
                        where e.sensor = s.number and e.condition = 'NO_DATA'
                            and coalesce(e.ended_at, 'infinity') > ? and e.began_at < ?)), 0) as silent
                from watched s group by 1, 2, 3)
            select uscc, area, source, sensors, micros::int8, silent::int8 from rated
            where concat(coalesce(uscc, area), ' ', source) > ?
            order by concat(coalesce(uscc, area), ' ', source) limit ?
            """;

    private final DataSource database;

    OnlineRates(DataSource database) {
        this.database = database;
    }

    /**
     * The rates of a day in Asia/Shanghai of what the caller may see, by enterprise, area and source; what lies ahead
     * counts for nothing.
     *
     * @param usccs only of these enterprises; null for all
     * @param behind only those behind this place; null from the beginning
     */
    public List<OnlineRate> of(
            Access access,
            Scope scope,
            @Nullable Collection<String> usccs,
            LocalDate day,
            @Nullable Cursor behind,
            int atMost) {
        var from = LegalCalendar.startOf(day).atOffset(ZoneOffset.UTC);
        var to = LegalCalendar.endOf(day).atOffset(ZoneOffset.UTC);
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(SELECT.formatted(scope.columns.toArray()))) {
            var wanted = usccs == null ? null : connection.createArrayOf("text", usccs.toArray());
            var areas = connection.createArrayOf("text", access.areas().toArray());
            var own = access.uscc() == null ? "" : access.uscc();
            var place = behind == null ? "" : behind.part(0);
            set(select, from, to, access.everything(), areas, own, wanted, wanted, to, from, from, to, place, atMost);
            return rates(select);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static void set(PreparedStatement select, @Nullable Object... parameters) throws SQLException {
        for (var i = 0; i < parameters.length; i++) {
            select.setObject(i + 1, parameters[i]);
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
                row.getString(1),
                row.getString(2),
                row.getString(3),
                new OnlineTime(row.getLong(4), row.getLong(5), row.getLong(6)));
    }

    /** Where a page that ends with this rate ends. */
    public static Cursor cursor(OnlineRate rate) {
        var first = rate.uscc() == null ? rate.area() : rate.uscc();
        return Cursor.of((first == null ? "" : first) + " " + (rate.source() == null ? "" : rate.source()));
    }
}
