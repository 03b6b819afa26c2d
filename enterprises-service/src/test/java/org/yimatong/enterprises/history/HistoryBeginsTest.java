package org.yimatong.enterprises.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.yimatong.testing.RealServers;

/** The way of a database that was there before. */
@QuarkusTest
@RealServers
class HistoryBeginsTest {

    private static final String BEFORE = "9";

    @ConfigProperty(name = "yimatong.test.superuser-url")
    String superuser;

    @ConfigProperty(name = "quarkus.datasource.username")
    String application;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    @Test
    void of_what_was_registered_before_the_history_begins_with_what_is_known() throws SQLException {
        execute(superuser, "create database earlier owner " + owner);
        var earlier = superuser.replace("/service", "/earlier");
        migrate(earlier, BEFORE);
        execute(earlier, """
                insert into enterprise (uscc, name, kind, area, status, registered_at, version)
                values ('91610117MA6TE0019E', '田纳西化工', 'PRODUCTION', '610117', 'OPERATING', '2026-03-01T20:00Z', 3)
                """);

        migrate(earlier, "latest");

        assertThat(text(earlier, "select action || version || by_name || (state ->> 'name') from record_history"))
                .isEqualTo("history-begun3system田纳西化工");
        assertThat(text(earlier, "select name_since || status_reason || status_since || former_names from enterprise"))
                .isEqualTo("2026-03-02TABLE2026-03-02[]");
    }

    private void migrate(String database, String target) {
        Flyway.configure()
                .dataSource(database.replaceAll("\\?.*", ""), owner, password)
                .locations("db/plumbing", "db/migration")
                .placeholders(Map.of("application_role", application))
                .target(target)
                .load()
                .migrate();
    }

    private static void execute(String database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(String database, String query) throws SQLException {
        try (var connection = DriverManager.getConnection(database);
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
