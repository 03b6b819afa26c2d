package org.yimatong.gateway.page;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.yimatong.gateway.testing.CodeExamples.SINCE;
import static org.yimatong.gateway.testing.CodeExamples.aGreenCode;
import static org.yimatong.gateway.testing.CodeExamples.aMajorFinding;
import static org.yimatong.gateway.testing.CodeExamples.promised;
import static org.yimatong.gateway.testing.CodeExamples.standing;
import static org.yimatong.gateway.testing.CodeExamples.turned;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.events.codes.v1.CodeEvent.CodeChanged;
import org.yimatong.events.codes.v1.CodeEvent.PublicReason;
import org.yimatong.gateway.testing.BehindTheDoor;
import org.yimatong.gateway.testing.CodesTopic;
import org.yimatong.gateway.testing.SettableClock;

/** What the public learns of how an enterprise stands in the registry. */
@QuarkusTest
@BehindTheDoor
class ClosedEnterpriseTest {

    @Inject
    CodesTopic topic;

    @Inject
    SettableClock clock;

    private final CodeChanged code = aGreenCode();

    @BeforeEach
    void create() {
        topic.create();
    }

    @AfterEach
    void resetClock() {
        clock.putForward(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GREEN", "YELLOW"})
    void a_closed_enterprise_shows_no_colour_and_promises_nothing(String status) {
        announced(promised(standing(turned(code, status), "CLOSED"), LocalDate.ofInstant(SINCE, WallClock.BEIJING)));

        page("<strong>已关闭</strong>")
                .body(containsString("verdict closed"))
                .body(not(containsString("verdict " + status.toLowerCase(java.util.Locale.ROOT))))
                .body(not(containsString("今日安全承诺")))
                .body(not(containsString("没有逾期隐患")));
        json().body("status", equalTo("CLOSED"))
                .body("lastKnownStatus", equalTo("CLOSED"))
                .body("enterpriseStatus", equalTo("CLOSED"));
    }

    @Test
    void what_still_stands_against_a_closed_enterprise_is_said() {
        announced(standing(turned(code, "YELLOW", new PublicReason("finding-overdue", "YELLOW", SINCE)), "CLOSED"));

        page("<strong>已关闭</strong>").body(containsString("有隐患逾期未整改"));
    }

    @Test
    void a_red_code_stays_red_though_its_enterprise_is_closed() {
        announced(standing(turned(code, "RED", aMajorFinding()), "CLOSED"));

        page("<strong>红码</strong>").body(containsString("企业已关闭"));
        json().body("status", equalTo("RED")).body("enterpriseStatus", equalTo("CLOSED"));
    }

    @Test
    void what_is_not_known_of_a_closed_enterprise_is_unknown() {
        announced(standing(code, "CLOSED"));
        page("<strong>已关闭</strong>");

        clock.putForward(Duration.ofMinutes(10));

        page("<strong>未知</strong>").body(containsString("最近一次已知状态： <b>已关闭</b>"));
    }

    @ParameterizedTest
    @CsvSource({"SUSPENDED,停产停业", "RESUMING,复工复产检查中"})
    void one_that_does_not_operate_says_so_beside_its_colour(String standing, String words) {
        announced(standing(code, standing));

        page("<strong>绿码</strong>").body(containsString(words));
    }

    @Test
    void of_one_that_operates_or_was_announced_before_nothing_is_said() {
        announced(standing(code, null));

        page("<strong>绿码</strong>").body(not(containsString("standing")));
        json().body("enterpriseStatus", nullValue());
    }

    private void announced(CodeChanged change) {
        topic.announce(change);
    }

    private ValidatableResponse page(String words) {
        await().untilAsserted(() -> given().get("/c/" + code.token()).then().body(containsString(words)));
        return given().get("/c/" + code.token()).then().statusCode(200);
    }

    private ValidatableResponse json() {
        return given().accept("application/json").get("/c/" + code.token()).then();
    }
}
