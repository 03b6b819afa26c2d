package org.yimatong.stack.postgres;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimatong.stack.FreePorts;
import org.yimatong.stack.folder.Secrets;
import org.yimatong.stack.process.LogFile;
import org.yimatong.stack.process.Running;
import org.yimatong.stack.report.Refusal;

class PostgresServerTest {

    private static final int PORT = FreePorts.any();

    @TempDir
    private static Path folder;

    private static Secrets secrets;
    private static Databases databases;
    private static PostgresServer server;
    private static Running running;

    @BeforeAll
    static void start() {
        secrets = new Secrets(folder.resolve("secrets.properties"));
        databases = new Databases(PORT, secrets);
        server = new PostgresServer(folder.resolve("postgres"), new LogFile(folder.resolve("log")), PORT, secrets);
        running = server.start();
        databases.ensureWithApplicationRole("enterprises");
        databases.ensureWithApplicationRole("hazards");
        databases.ensureOwnedBy("keycloak", "keycloak");
    }

    @AfterAll
    static void stop() {
        running.stop();
    }

    @Test
    void a_role_cannot_connect_to_the_database_of_another_service() {
        for (var role : new String[] {"enterprises", "enterprises_owner", "keycloak"}) {
            assertThatThrownBy(() -> ask("hazards", role, "select 1"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied for database");
        }
    }

    @Test
    void a_wrong_password_is_refused() {
        assertThatThrownBy(() -> DriverManager.getConnection(databases.url("hazards"), "hazards", "guessed"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void the_application_role_can_change_no_table_and_no_role() {
        assertThatThrownBy(() -> execute("hazards", "hazards", "create table mine (id int)"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> execute("hazards", "hazards", "create role friend"))
                .hasMessageContaining("denied");
    }

    @Test
    void the_owner_grants_the_application_role_what_it_may_do() throws SQLException {
        execute("enterprises", "enterprises_owner", "create table thing (id int)");
        execute("enterprises", "enterprises_owner", "grant usage on schema public to enterprises");
        execute("enterprises", "enterprises_owner", "grant select on thing to enterprises");

        assertThat(ask("enterprises", "enterprises", "select count(*) from thing"))
                .isEqualTo("0");
    }

    @Test
    void what_is_committed_is_written_through_to_the_disk() throws SQLException {
        assertThat(ask("hazards", "hazards", "show fsync")).isEqualTo("on");
        assertThat(ask("hazards", "hazards", "show synchronous_commit")).isEqualTo("on");
        assertThat(ask("hazards", "hazards", "show data_checksums")).isEqualTo("on");
    }

    @Test
    void no_password_is_in_the_log() throws IOException {
        assertThat(Files.readString(folder.resolve("log")))
                .doesNotContain(databases.password("hazards"))
                .doesNotContain("SCRAM-SHA-256$");
    }

    @Test
    void a_killed_server_is_noticed_and_starts_again_with_what_was_committed() throws Exception {
        execute("hazards", "hazards_owner", "create table kept as select 42 as value");

        kill();
        assertThat(running.ended().get(10, SECONDS)).hasToString("its process is gone");
        running = server.start();

        assertThat(ask("hazards", "hazards_owner", "select value from kept")).isEqualTo("42");
    }

    @Test
    void a_server_whose_passwords_were_lost_is_not_started() {
        var forgetful = new Secrets(folder.resolve("other.properties"));
        var other = new PostgresServer(folder.resolve("postgres"), new LogFile(folder.resolve("log")), PORT, forgetful);

        assertThatThrownBy(other::start).isInstanceOf(Refusal.class).hasMessageContaining("other.properties");
    }

    private static void kill() throws IOException {
        var pid = Files.readAllLines(folder.resolve("postgres/data/postmaster.pid"))
                .getFirst();
        ProcessHandle.of(Long.parseLong(pid)).orElseThrow().destroyForcibly();
    }

    private static void execute(String database, String role, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(databases.url(database), role, databases.password(role));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(String database, String role, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(databases.url(database), role, databases.password(role));
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
