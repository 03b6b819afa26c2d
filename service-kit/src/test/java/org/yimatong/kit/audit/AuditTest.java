package org.yimatong.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.kit.audit.AuditVerifier.Verdict.Broken;
import org.yimatong.kit.audit.AuditVerifier.Verdict.Intact;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class AuditTest {

    @Inject
    Audit audit;

    @Inject
    DataSource service;

    @ConfigProperty(name = "yimatong.test.superuser-url")
    String superuserUrl;

    private final String thing = UUID.randomUUID().toString();
    private Connection superuser;

    @BeforeEach
    void three_changes_are_recorded_and_sealed() throws SQLException {
        superuser = DriverManager.getConnection(superuserUrl);
        for (var action : new String[] {"reported", "rectified", "closed"}) {
            QuarkusTransaction.requiringNew().run(() -> record(action));
        }
        await().until(() -> number("select count(*) from audit_unsealed") == 0);
    }

    @AfterEach
    void close() throws SQLException {
        superuser.close();
    }

    @Test
    void a_record_nobody_touched_is_intact() throws SQLException {
        assertThat(verify()).isInstanceOf(Intact.class);
    }

    @Test
    void a_change_that_is_rolled_back_leaves_no_record() throws SQLException {
        QuarkusTransaction.begin();
        record("imagined");
        QuarkusTransaction.rollback();

        assertThat(number("select count(*) from audit_entry where action = 'imagined' and thing_id = '" + thing + "'"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set action = 'closed' where id = '%s'",
                "update audit_entry set actor = 'somebody else' where id = '%s'",
                "update audit_entry set at = at + interval '1 microsecond' where id = '%s'",
                "update audit_entry set details = '{}' where id = '%s'",
                "update audit_seal set hash = sha256('x') where entry_id = '%s'",
                "update audit_seal set previous_hash = sha256('x') where entry_id = '%s'",
                "delete from audit_seal where entry_id = '%s'"
            })
    void whatever_is_tampered_with_is_named_by_its_link(String tampering) throws SQLException {
        var entry = text("select id from audit_entry where action = 'rectified' and thing_id = '" + thing + "'");
        var link = number("select position from audit_seal where entry_id = '" + entry + "'");

        tamper(
                tampering.formatted(entry),
                () -> assertThat(verify())
                        .isInstanceOfSatisfying(
                                Broken.class,
                                broken -> assertThat(broken.position()).isEqualTo(link)));
    }

    @Test
    void a_truncated_tail_is_noticed() throws SQLException {
        var last = text("select entry_id from audit_seal order by position desc limit 1");

        tamper(
                "delete from audit_seal where entry_id = '" + last + "'",
                () -> assertThat(verify()).isInstanceOf(Broken.class));
    }

    @Test
    void the_service_itself_can_neither_change_nor_delete_its_record() {
        for (var sql :
                new String[] {"update audit_entry set actor = ''", "delete from audit_entry", "truncate audit_seal"}) {
            assertThatThrownBy(() -> {
                        try (var connection = service.getConnection();
                                var statement = connection.createStatement()) {
                            statement.execute(sql);
                        }
                    })
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void a_sealer_whose_connections_the_database_ends_goes_on() throws SQLException {
        for (var round = 0; round < 3; round++) {
            number("select count(pg_terminate_backend(pid)) from pg_stat_activity where usename = 'service'");
            await().ignoreExceptions().until(() -> {
                QuarkusTransaction.requiringNew().run(() -> record("extended"));
                return true;
            });
            await().until(() -> number("select count(*) from audit_unsealed") == 0);
        }
    }

    private void record(String action) {
        audit.record(action, new AuditedThing("finding", thing, "U1", "A1"), Map.of("dueOn", "2026-03-17"));
    }

    private interface Check {
        void run() throws SQLException;
    }

    /** Within a transaction that is rolled back, so that the tests do not see each other's tampering. */
    private void tamper(String sql, Check check) throws SQLException {
        superuser.setAutoCommit(false);
        try (var statement = superuser.createStatement()) {
            statement.execute("set local session_replication_role = replica"); // no foreign keys
            assertThat(statement.executeUpdate(sql)).isOne();
            check.run();
        } finally {
            superuser.rollback();
            superuser.setAutoCommit(true);
        }
    }

    private AuditVerifier.Verdict verify() throws SQLException {
        return new AuditVerifier(superuser, Map.of()).verify();
    }

    private long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    private String text(String sql) throws SQLException {
        try (var statement = superuser.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
