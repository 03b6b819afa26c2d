package org.yimatong.gateway.proxy;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.gateway.testing.BehindTheDoor;

/** A service closes a connection on which a request is under way, as one does that is started again. */
@QuarkusTest
@BehindTheDoor
class HangingUpTest {

    private static final String HANGS_UP = "/api/v1/codes/hangs-up-once";

    private final String name = UUID.randomUUID().toString();

    @ParameterizedTest
    @ValueSource(strings = {"goodbye", "reset"})
    void what_only_reads_is_asked_once_more(String by) {
        asked(by).get(HANGS_UP).then().statusCode(200).body("method", equalTo("GET"));
        requireAsked(2);
    }

    @Test
    void a_head_is_asked_once_more_too() {
        asked("goodbye").head(HANGS_UP).then().statusCode(200);
        requireAsked(2);
    }

    @Test
    void a_body_that_was_held_goes_along_again() {
        asked("goodbye")
                .body("x".repeat(CallerBody.FIRST_PART / 2))
                .get(HANGS_UP)
                .then()
                .statusCode(200);
        requireAsked(2);
    }

    @Test
    void what_has_passed_part_by_part_cannot_be_asked_again_and_nobody_waits_for_it() {
        asked("goodbye")
                .body("x".repeat(4 * CallerBody.FIRST_PART))
                .get(HANGS_UP)
                .then()
                .statusCode(503)
                .body("type", equalTo("/problems/service-unavailable"));
        requireAsked(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void what_may_have_been_done_is_not_asked_again(String method) {
        asked("goodbye")
                .request(method, HANGS_UP)
                .then()
                .statusCode(503)
                .body("type", equalTo("/problems/service-unavailable"));
        requireAsked(1);
    }

    private RequestSpecification asked(String by) {
        return given().queryParam("on", name).queryParam("by", by);
    }

    private void requireAsked(int times) {
        given().queryParam("on", name).get("/api/v1/codes/hung-up").then().body(equalTo(Integer.toString(times)));
    }
}
