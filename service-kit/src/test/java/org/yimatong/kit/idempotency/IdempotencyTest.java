package org.yimatong.kit.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.yimatong.kit.thing.Callers.keeperOf;
import static org.yimatong.kit.thing.Callers.newKey;
import static org.yimatong.kit.thing.Callers.thing;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.Tokens;

@QuarkusTest
@RealServers
class IdempotencyTest {

    @ConfigProperty(name = "yimatong.test.superuser-url")
    String superuserUrl;

    @Test
    void a_repeated_request_has_one_effect_and_the_same_answer() {
        var area = UUID.randomUUID().toString();
        var key = newKey();
        var request = thing(area, "U1", "valve", 5);

        var first = keeperOf(area).header("Idempotency-Key", key).body(request).post("/things");
        var second = keeperOf(area).header("Idempotency-Key", key).body(request).post("/things");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.jsonPath().getString("id")).isEqualTo(first.jsonPath().getString("id"));
        assertThat(first.header("Location"))
                .isEqualTo("/things/" + first.jsonPath().getString("id"));
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        keeperOf(area).get("/things").then().body("$", hasSize(1));
    }

    @Test
    void the_same_key_with_another_request_is_refused() {
        var area = UUID.randomUUID().toString();
        var key = newKey();
        keeperOf(area)
                .header("Idempotency-Key", key)
                .body(thing(area, "U1", "a", 5))
                .post("/things");

        keeperOf(area)
                .header("Idempotency-Key", key)
                .body(thing(area, "U1", "b", 5))
                .post("/things")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void a_key_is_known_only_to_its_caller() {
        var area = UUID.randomUUID().toString();
        var key = newKey();
        keeperOf(area)
                .header("Idempotency-Key", key)
                .body(thing(area, "U1", "a", 5))
                .post("/things");

        keeperOf(area)
                .auth()
                .oauth2(Tokens.of("keeper").name("another").areas(area).sign())
                .header("Idempotency-Key", key)
                .body(thing(area, "U1", "b", 5))
                .post("/things")
                .then()
                .statusCode(201);
    }

    @Test
    void a_request_without_a_key_is_refused() {
        keeperOf("a")
                .body(thing("a", "U1", "a", 5))
                .post("/things")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/idempotency-key-missing"));
    }

    @Test
    void a_refused_request_may_be_repeated_with_its_key() {
        var area = UUID.randomUUID().toString();
        var key = newKey();
        keeperOf(area)
                .header("Idempotency-Key", key)
                .body(thing(area, "U1", "a", 51))
                .post("/things")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/too-heavy"));

        keeperOf(area)
                .header("Idempotency-Key", key)
                .body(thing(area, "U1", "a", 50))
                .post("/things")
                .then()
                .statusCode(201);
    }

    @Test
    void while_the_first_is_running_a_repetition_is_told_so() throws SQLException {
        var area = UUID.randomUUID().toString();
        var key = newKey();
        var caller = subjectOfKeeper();

        try (var other = java.sql.DriverManager.getConnection(superuserUrl);
                var lock = other.prepareStatement("select pg_advisory_lock(hashtextextended(?, hashtext(?)))")) {
            lock.setString(1, key);
            lock.setString(2, caller);
            lock.execute();

            keeperOf(area)
                    .header("Idempotency-Key", key)
                    .body(thing(area, "U1", "a", 5))
                    .post("/things")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/request-running"));
        }
    }

    @Test
    void a_file_is_the_same_request_only_with_the_same_content() {
        var key = newKey();
        keeperOf("a")
                .contentType("text/csv")
                .header("Idempotency-Key", key)
                .body("a,b")
                .post("/things/count");

        keeperOf("a")
                .contentType("text/csv")
                .header("Idempotency-Key", key)
                .body("a,b")
                .post("/things/count")
                .then()
                .statusCode(200)
                .body("bytes", equalTo(3));
        keeperOf("a")
                .contentType("text/csv")
                .header("Idempotency-Key", key)
                .body("a,c")
                .post("/things/count")
                .then()
                .statusCode(422);
    }

    private static String subjectOfKeeper() {
        return UUID.nameUUIDFromBytes("keeper".getBytes()).toString();
    }
}
