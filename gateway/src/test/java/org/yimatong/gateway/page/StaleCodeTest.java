package org.yimatong.gateway.page;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.yimatong.gateway.testing.CodeExamples.aGreenCode;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.events.codes.v1.CodeEvent.CodeChanged;
import org.yimatong.gateway.testing.BehindTheDoor;
import org.yimatong.gateway.testing.CodesTopic;
import org.yimatong.gateway.testing.SettableClock;

@QuarkusTest
@BehindTheDoor
class StaleCodeTest {

    @Inject
    CodesTopic topic;

    @Inject
    SettableClock clock;

    private final CodeChanged code = aGreenCode();

    @BeforeEach
    void announce() {
        topic.create();
        topic.announce(code);
        await().untilAsserted(() -> given().get("/c/" + code.token()).then().body(containsString("绿码")));
    }

    @AfterEach
    void resetClock() {
        clock.putForward(Duration.ZERO);
    }

    @Test
    void a_code_nobody_vouched_for_lately_is_unknown_and_names_what_was_last_known() {
        clock.putForward(Duration.ofMinutes(10));

        given().get("/c/" + code.token())
                .then()
                .statusCode(200)
                .body(containsString("<strong>未知</strong>"))
                .body(containsString("数据滞后"))
                .body(containsString("最近一次已知状态： <b>绿码</b>"))
                .body(not(containsString("verdict green")));
        given().accept("application/json")
                .get("/c/" + code.token())
                .then()
                .body("status", equalTo("UNKNOWN"))
                .body("lastKnownStatus", equalTo("GREEN"))
                .body("stale", equalTo(true));
    }

    @Test
    void a_watermark_makes_it_fresh_again() {
        clock.putForward(Duration.ofSeconds(90));
        given().get("/c/" + code.token()).then().body(containsString("未知"));

        topic.watermark(clock.instant());

        await().untilAsserted(() -> given().get("/c/" + code.token()).then().body(containsString("verdict green")));
        clock.putForward(Duration.ofSeconds(140));
        given().get("/c/" + code.token()).then().body(containsString("verdict green"));
    }

    @Test
    void a_watermark_from_the_future_is_not_believed() {
        topic.watermark(Instant.now().plus(Duration.ofDays(365)));
        var other = aGreenCode();
        topic.announce(other);
        await().untilAsserted(() -> given().get("/c/" + other.token()).then().statusCode(200));

        clock.putForward(Duration.ofMinutes(10));

        given().get("/c/" + code.token()).then().body(containsString("未知"));
    }
}
