package org.yimatong.hazards.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Database;
import org.yimatong.testing.RealServers;

/** Alarms of before they were the operator's items. */
@QuarkusTest
@RealServers
class AlarmMigrationTest {

    private static final String BEFORE = """
            insert into known_enterprise (uscc, name, area, version) values ('u', 'n', 'a', 1);
            insert into hazard_source (id, uscc, area, code, name, level, unit_kind, longitude, latitude)
            values (gen_random_uuid(), 'u', 'a', 's', 'n', 1, 'PRODUCTION', 109, 34);
            insert into sensor (id, uscc, area, source_code, tag, name_zh, name_en, quantity, unit, range_low, range_high)
            values (gen_random_uuid(), 'u', 'a', 's', 't', 'n', 'n', 'LEVEL', '%', 0, 100);
            insert into alarm (id, sensor, uscc, area, source_code, tag, unit, condition, level, value, raised_at,
                observed_at, sequence, recorded_at, returned_at, version)
            select a.id, s.number, 'u', 'a', 's', 't', '%', 'HIGH', a.level, 50, '2026-03-02 12:00+00', '2026-03-02 12:05+00',
                7, '2026-03-02 12:06+00', a.returned_at, 2
            from sensor s, (values
                ('00000000-0000-0000-0000-000000000001'::uuid, 'NORMAL', '2026-03-02 12:05+00'::timestamptz),
                ('00000000-0000-0000-0000-000000000002'::uuid, 'HIGH', null)) as a(id, level, returned_at)
            """;

    private static final String TRANSITIONS = """
            insert into alarm_transition (alarm_id, number, observed_at, recorded_at, sequence, level, value)
            select id, 1, '2026-03-02 12:00+00', '2026-03-02 12:00+00', 3, 'HIGH_HIGH', 95 from alarm
            """;

    @Test
    void what_stood_is_unacknowledged_and_what_had_returned_is_closed() throws SQLException {
        Database.execute("create database alarms_of_before owner service_owner");
        migrate("12");
        execute(BEFORE);
        execute(TRANSITIONS);

        migrate("latest");

        assertThat(strings("select state || ' ' || urgency || ' ' || highest_level || ' ' || coalesce(closed_by, '-')"
                        + " from alarm order by id"))
                .containsExactly("CLOSED 10 HIGH_HIGH system", "UNACKNOWLEDGED 0 HIGH_HIGH -");
        assertThat(strings("select number || ' ' || raised_sequence || ' ' || coalesce(returned_sequence::text, '-')"
                        + " from alarm_occurrence order by alarm_id"))
                .containsExactly("1 3 7", "1 3 -");
    }

    private static void migrate(String target) {
        Flyway.configure()
                .dataSource(url(), "service_owner", "test")
                .locations("db/plumbing", "db/migration")
                .placeholders(Map.of("application_role", "service"))
                .outOfOrder(true)
                .target(target)
                .load()
                .migrate();
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url(), "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> strings(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url(), "postgres", "postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var strings = new ArrayList<String>();
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
            return strings;
        }
    }

    private static String url() {
        var config = ConfigProvider.getConfig();
        return config.getValue("quarkus.datasource.jdbc.url", String.class).replace("/service", "/alarms_of_before");
    }
}
