package org.yimatong.gateway.page;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.yimatong.gateway.testing.CodeExamples.aGreenCode;
import static org.yimatong.gateway.testing.CodeExamples.turned;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.yimatong.events.codes.v1.CodeEvent.CodeChanged;
import org.yimatong.events.codes.v1.CodeEvent.PublicReason;
import org.yimatong.gateway.testing.BehindTheDoor;
import org.yimatong.gateway.testing.CodesTopic;

@QuarkusTest
@BehindTheDoor
class SuspendedCodeTest {

    @Inject
    CodesTopic topic;

    private final CodeChanged code = aGreenCode();

    @Test
    void a_suspended_code_says_so_and_shows_no_colour_until_it_is_given_back() {
        topic.create();
        var suspended = turned(code, "SUSPENDED", new PublicReason("suspended", "SUSPENDED", code.since()));
        topic.announce(suspended);

        await().untilAsserted(() -> given().get("/c/" + code.token())
                .then()
                .statusCode(200)
                .body(containsString("<strong>暂停使用</strong>"))
                .body(containsString("本码已由应急管理部门暂停使用"))
                .body(not(containsString("verdict green"))));
        given().accept("application/json")
                .get("/c/" + code.token())
                .then()
                .body("status", equalTo("SUSPENDED"))
                .body("lastKnownStatus", equalTo("SUSPENDED"));

        topic.announce(turned(suspended, "GREEN"));

        await().untilAsserted(() -> given().accept("application/json")
                .get("/c/" + code.token())
                .then()
                .body("lastKnownStatus", equalTo("GREEN")));
    }
}
