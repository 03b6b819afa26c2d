package org.yimatong.benchmarks.policy;

import java.sql.SQLException;
import java.time.Instant;
import org.yimatong.benchmarks.suite.Databases;

/**
 * Enterprises with facts against them, written straight into the tables: a city many times as large as the demo city.
 * Two facts of each say nothing yet; every tenth enterprise is rated blue.
 */
record TestCity(Databases databases) implements AutoCloseable {

    private static final String DATABASE = "enterprises";

    private static final String ENTERPRISES = """
            insert into enterprise (uscc, name, name_since, former_names, kind, area, status, status_reason, status_since,
                                    registered_at, version)
            select 'BENCH' || lpad(n::text, 13, '0'), '基准测试企业' || n, now(), '[]', 'PRODUCTION', a.key,
                   'OPERATING', 'TABLE', now(), now(), 0
            from generate_series(1, %d) n
            join (select key, row_number() over (order by key) - 1 as place, count(*) over () as areas from area) a
              on a.place = n %% a.areas
            """;

    private static final String CODES = """
            insert into code (uscc, token, name, kind, area, enterprise_status, status, reasons, since, policy_version,
                              policy_from, version)
            select e.uscc, e.uscc, e.name, e.kind, e.area, e.status, 'GREEN', '[]', now(), p.version, p.effective_from, 1
            from enterprise e, (select version, effective_from from code_policy where effective_from <= now()
                                order by effective_from desc limit 1) p
            where e.uscc like 'BENCH%'
            """;

    private static final String FACTS = """
            insert into standing_fact
                (kind, fact_id, uscc, version, standing, grade, since, overdue_from, parameters, accounted)
            select f.kind, gen_random_uuid(), e.uscc, 1, true, f.grade, now(), f.overdue_from, '{"title": "any"}', true
            from enterprise e, (values
                ('FINDING', 'GENERAL', now() + interval '30 days', 1),
                ('CREDENTIAL', 'LICENCE', now() + interval '300 days', 1),
                ('RATING', 'BLUE', now() + interval '900 days', 10)) f (kind, grade, overdue_from, every)
            where e.uscc like 'BENCH%' and right(e.uscc, 6)::int % f.every = 0
            """;

    static TestCity of(Databases databases, int enterprises) throws SQLException {
        databases.run(
                DATABASE,
                ENTERPRISES.formatted(enterprises),
                CODES,
                FACTS,
                "update code set next_evaluation = now() + interval '30 days' where uscc like 'BENCH%'",
                "analyze enterprise",
                "analyze code",
                "analyze standing_fact");
        return new TestCity(databases);
    }

    /** How many codes are not judged yet by the policy that took effect then. */
    long judgedBefore(Instant effectiveFrom) throws SQLException {
        return databases.number(
                DATABASE, "select count(*) from code where policy_from < '%s'".formatted(effectiveFrom));
    }

    @Override
    public void close() throws SQLException {
        databases.run(
                DATABASE,
                "delete from standing_fact where uscc like 'BENCH%'",
                "delete from code_history where uscc like 'BENCH%'",
                "delete from code where uscc like 'BENCH%'",
                "delete from enterprise where uscc like 'BENCH%'");
    }
}
