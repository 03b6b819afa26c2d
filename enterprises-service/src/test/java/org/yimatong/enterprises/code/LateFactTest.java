package org.yimatong.enterprises.code;

import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.code.CodeLooks.awaitStatus;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class LateFactTest {

    @ConfigProperty(name = "yimatong.test.superuser-url")
    String database;

    @Test
    void a_fact_taken_in_while_its_enterprise_was_being_registered_is_accounted_for() throws SQLException {
        var uscc = registered(GAOLING);

        // as the other transaction left it, which saw no code yet
        try (var connection = DriverManager.getConnection(database);
                var insert = connection.prepareStatement("""
                        insert into standing_fact
                            (kind, fact_id, uscc, version, standing, grade, since, parameters, accounted)
                        values ('FINDING', ?, ?, 1, true, 'MAJOR', now(), '{}', false)
                        """)) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, uscc);
            insert.executeUpdate();
        }

        awaitStatus(uscc, "RED");
    }
}
