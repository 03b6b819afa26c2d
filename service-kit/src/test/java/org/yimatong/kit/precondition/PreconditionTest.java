package org.yimatong.kit.precondition;

import static org.hamcrest.Matchers.equalTo;
import static org.yimatong.kit.thing.Callers.keeperOf;
import static org.yimatong.kit.thing.Callers.newKey;
import static org.yimatong.kit.thing.Callers.thing;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class PreconditionTest {

    private final String area = UUID.randomUUID().toString();
    private String address;
    private String etag;

    @BeforeEach
    void one_thing_is_there() {
        var added = keeperOf(area)
                .header("Idempotency-Key", newKey())
                .body(thing(area, "U1", "tank", 5))
                .post("/things");
        address = "/things/" + added.jsonPath().getString("id") + "/weight";
        etag = added.header("ETag");
    }

    @Test
    void a_step_that_does_not_say_what_it_has_seen_is_refused() {
        keeperOf(area)
                .body("6")
                .put(address)
                .then()
                .statusCode(428)
                .body("type", equalTo("/problems/precondition-required"));
    }

    @Test
    void of_two_who_saw_the_same_the_second_is_shown_what_the_first_did() {
        keeperOf(area).header("If-Match", etag).body("6").put(address).then().statusCode(200);

        keeperOf(area)
                .header("If-Match", etag)
                .body("7")
                .put(address)
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/stale-version"))
                .body("current.weight", equalTo(6));
    }
}
