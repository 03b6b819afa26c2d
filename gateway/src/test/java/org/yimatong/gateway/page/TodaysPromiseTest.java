package org.yimatong.gateway.page;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.yimatong.gateway.testing.CodeExamples.aGreenCode;
import static org.yimatong.gateway.testing.CodeExamples.promised;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.events.codes.v1.CodeEvent.CodeChanged;
import org.yimatong.gateway.testing.BehindTheDoor;
import org.yimatong.gateway.testing.CodesTopic;
import org.yimatong.gateway.testing.SettableClock;

@QuarkusTest
@BehindTheDoor
class TodaysPromiseTest {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    @Inject
    CodesTopic topic;

    @Inject
    SettableClock clock;

    private final CodeChanged code = aGreenCode();
    private final LocalDate today = LocalDate.now(BEIJING);

    @BeforeEach
    void announce() {
        topic.create();
    }

    @AfterEach
    void reset() {
        clock.putForward(Duration.ZERO);
    }

    @Test
    void todays_promise_is_shown_with_the_risk_and_the_role_of_who_gave_it() {
        topic.announce(promised(code, today));

        await().untilAsserted(() -> page().body(containsString("今日安全承诺"))
                .body(containsString("一般风险"))
                .body(containsString("主要负责人已承诺")));
        json().body("promise.riskGrade", equalTo("GENERAL")).body("promise.day", equalTo(today.toString()));
    }

    @Test
    void yesterdays_promise_is_none_for_today() {
        topic.announce(promised(code, today.minusDays(1)));

        await().untilAsserted(() -> page().body(containsString("今日尚未公告安全承诺")));
        page().body(not(containsString("一般风险")));
        json().body("promise", nullValue());
    }

    @Test
    void at_midnight_in_beijing_todays_promise_has_become_yesterdays_without_any_event() {
        topic.announce(promised(code, today));
        await().untilAsserted(() -> page().body(containsString("一般风险")));

        clock.putForward(Duration.between(
                Instant.now(), today.plusDays(1).atStartOfDay(BEIJING).toInstant()));

        page().body(containsString("今日尚未公告安全承诺"));
    }

    @Test
    void nobody_asks_a_promise_of_an_enterprise_that_never_gave_one() {
        topic.announce(code);

        await().untilAsserted(() -> page().statusCode(200));
        page().body(not(containsString("今日安全承诺")));
    }

    private ValidatableResponse page() {
        return given().get("/c/" + code.token()).then();
    }

    private ValidatableResponse json() {
        return given().header("Accept", "application/json")
                .get("/c/" + code.token())
                .then();
    }
}
