package org.yimatong.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.kit.audit.AuditVerifier.Verdict.Broken;
import org.yimatong.kit.audit.AuditVerifier.Verdict.Intact;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class AuditTamperingTest {

    private static final int FORGERIES = 1_000;
    private static final int CHANGES = 40;

    @Inject
    Audit audit;

    @ConfigProperty(name = "yimatong.test.superuser-url")
    String superuserUrl;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @ConfigProperty(name = "yimatong.outbox.source")
    String source;

    private Connection superuser;

    @BeforeEach
    void changes_are_recorded_and_sealed() throws SQLException {
        superuser = DriverManager.getConnection(superuserUrl);
        for (var i = 0; i < CHANGES; i++) {
            var thing = new AuditedThing("finding", UUID.randomUUID().toString(), "U" + i, "A1");
            QuarkusTransaction.requiringNew().run(() -> audit.record("reported", thing, Map.of("grade", "MAJOR")));
        }
        await().until(() -> number("select count(*) from audit_unsealed") == 0);
    }

    @AfterEach
    void close() throws SQLException {
        superuser.close();
    }

    @Test
    void whatever_is_forged_among_a_thousand_forgeries_is_found() throws SQLException {
        var head = head();
        var witnessed = Map.of(head.position(), head.hash());
        assertThat(new AuditVerifier(superuser, witnessed).verify()).isInstanceOf(Intact.class);

        var random = new Random(2026);
        for (var i = 0; i < FORGERIES; i++) {
            superuser.setAutoCommit(false);
            var forgery = new Forger(superuser, random).forge(head.position());
            assertThat(new AuditVerifier(superuser, witnessed).verify())
                    .as(forgery)
                    .isInstanceOf(Broken.class);
        }
    }

    @Test
    void the_witness_is_told_how_far_the_chain_has_come() throws SQLException {
        var head = head();

        await().until(() ->
                head.hash().equals(WitnessedHeads.read(kafka, source).get(head.position())));
        assertThat(WitnessedHeads.read(kafka, "/another-service")).isEmpty();
    }

    private AuditHead head() throws SQLException {
        return new AuditChain(superuser).head().published();
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
