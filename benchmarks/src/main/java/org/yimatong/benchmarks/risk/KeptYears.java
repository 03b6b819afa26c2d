package org.yimatong.benchmarks.risk;

import java.sql.SQLException;
import org.yimatong.benchmarks.suite.Databases;

/** Risk pictures of a very large city, and three years of days at whose end it was summed up; each like the others. */
record KeptYears(Databases databases) implements AutoCloseable {

    private static final String DATABASE = "enterprises";

    private static final String DAYS = "generate_series(current_date - 1098, current_date - 3, interval '1 day')";

    private static final String ENTERPRISES = """
            insert into enterprise (uscc, name, name_since, former_names, kind, industry, area, status, status_reason,
                                    status_since, registered_at, version)
            select 'BENCH' || lpad(n::text, 13, '0'), '基准测试企业' || n, now(), '[]',
                   (array['PRODUCTION', 'OPERATION', 'STORAGE', 'USE', 'TRANSPORT', 'TAILINGS_POND', 'FIREWORKS',
                       'METAL_SMELTING', 'OTHER'])[1 + n %% 9],
                   'C26' || lpad((n %% 180 / 9)::text, 2, '0'), a.key, 'OPERATING', 'TABLE', now(), now(), 0
            from generate_series(1, %d) n
            join (select key, row_number() over (order by key) - 1 as place, count(*) over () as areas from area) a
              on a.place = n / 180 %% a.areas
            """;

    private static final String PICTURES = """
            insert into risk_picture
            select e.uscc, e.area, false, e.name, e.kind, e.industry, e.status,
                   (array['GREEN', 'GREEN', 'YELLOW', 'RED'])[1 + (hashtext(e.uscc) & 3)], now(), null, null, null,
                   1, 0, 0, 0, 0, 0, 0, 0, false, 0, null, 0, now(), 108.9, 34.2
            from enterprise e where e.uscc like 'BENCH%'
            """;

    private static final String FIGURES = """
            insert into risk_day_figure
            select one.merged, one.area, d::date, one.kind, one.industry, one.code_status, one.enterprises,
                   one.enterprises, 0, 0, 0, 0, 0, 0, 0, 0, 0
            from (select grouping(area, kind, industry, code_status) as merged, area, kind, industry, code_status,
                         count(*) as enterprises
                  from risk_picture where uscc like 'BENCH%%' group by cube (area, kind, industry, code_status)) one,
                 %s d
            order by 3, 1, 2
            """;

    static KeptYears of(Databases databases, int enterprises) throws SQLException {
        databases.run(
                DATABASE,
                ENTERPRISES.formatted(enterprises),
                PICTURES,
                "insert into risk_day select d::date, d + interval '1 day', false from %s d".formatted(DAYS),
                FIGURES.formatted(DAYS),
                "vacuum analyze enterprise",
                "vacuum analyze risk_picture",
                "vacuum analyze risk_day_figure");
        return new KeptYears(databases);
    }

    /** How many sums are kept. */
    long figures() throws SQLException {
        return databases.number(DATABASE, "select count(*) from risk_day_figure");
    }

    /** What they take on disk, indexes counted. */
    long bytes() throws SQLException {
        return databases.number(DATABASE, "select pg_total_relation_size('risk_day_figure')");
    }

    @Override
    public void close() throws SQLException {
        databases.run(
                DATABASE,
                "delete from risk_day_figure where day in (select d::date from %s d)".formatted(DAYS),
                "delete from risk_day where day in (select d::date from %s d)".formatted(DAYS),
                "delete from risk_picture where uscc like 'BENCH%'",
                "delete from enterprise where uscc like 'BENCH%'");
    }
}
