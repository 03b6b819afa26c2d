package org.yimatong.kit.audit;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yimatong.kit.thing.Callers;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class AuditUnwritableTest {

    @ConfigProperty(name = "yimatong.test.superuser-url")
    String superuserUrl;

    private final String area = "A" + UUID.randomUUID();
    private final String key = Callers.newKey();

    @AfterEach
    void the_record_can_be_written_again() throws SQLException {
        execute("grant insert on audit_entry to service");
    }

    @Test
    void what_cannot_be_recorded_is_not_done_and_reading_goes_on() throws SQLException {
        execute("revoke insert on audit_entry from service");

        add().statusCode(503).header("Retry-After", "2").body("type", containsString("audit-unwritable"));
        Callers.keeperOf(area).get("/things").then().statusCode(200).body("$", empty());
    }

    @Test
    void the_same_request_succeeds_once_it_can_be_recorded() throws SQLException {
        execute("revoke insert on audit_entry from service");
        add().statusCode(503);

        execute("grant insert on audit_entry to service");

        add().statusCode(201);
        Callers.keeperOf(area).get("/things").then().statusCode(200).body("$", hasSize(1));
    }

    private ValidatableResponse add() {
        return Callers.keeperOf(area)
                .header("Idempotency-Key", key)
                .body(Callers.thing(area, "U1", "thing", 1))
                .post("/things")
                .then();
    }

    private void execute(String sql) throws SQLException {
        try (var superuser = DriverManager.getConnection(superuserUrl);
                var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
