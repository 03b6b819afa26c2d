package org.yimatong.gateway.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.yimatong.gateway.testing.CodeExamples.SINCE;
import static org.yimatong.gateway.testing.CodeExamples.aGreenCode;
import static org.yimatong.gateway.testing.CodeExamples.aToken;
import static org.yimatong.gateway.testing.CodeExamples.promised;
import static org.yimatong.gateway.testing.CodeExamples.standing;
import static org.yimatong.gateway.testing.CodeExamples.turned;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.events.codes.v1.CodeEvent.PublicReason;
import org.yimatong.gateway.testing.BehindTheDoor;
import org.yimatong.gateway.testing.Browser;
import org.yimatong.gateway.testing.CodesTopic;
import org.yimatong.gateway.testing.ComplaintsService;

/** Every page in a browser, examined by axe: no violation of WCAG 2.2 or of good practice that a program can find. */
@QuarkusTest
@BehindTheDoor
@EnabledIf(
        value = "org.yimatong.gateway.testing.Browser#isThere",
        disabledReason = "chromium is missing: install it by 'apt-get install chromium', or run ./test")
class AccessibilityTest {

    @Inject
    CodesTopic topic;

    @BeforeEach
    void create() {
        topic.create();
    }

    @ParameterizedTest
    @CsvSource({
        "GREEN,绿码,zh", "GREEN,绿码,en",
        "YELLOW,黄码,zh", "YELLOW,黄码,en",
        "RED,红码,zh", "RED,红码,en",
        "UNKNOWN,未知,zh", "UNKNOWN,未知,en"
    })
    void a_code_in_every_state(String status, String word, String language) {
        var code = aGreenCode();
        topic.announce(promised(
                turned(
                        code,
                        status,
                        new PublicReason("major-finding-open", status, SINCE),
                        new PublicReason("promise-missing", "YELLOW", SINCE)),
                LocalDate.now(ZoneId.of("Asia/Shanghai"))));
        await().untilAsserted(() -> given().get("/c/" + code.token()).then().body(containsString(word)));

        examine("code-" + status + "-" + language, given().get("/c/" + code.token() + "?lang=" + language));
    }

    @ParameterizedTest
    @CsvSource({"CLOSED,已关闭,zh", "CLOSED,已关闭,en", "SUSPENDED,停产停业,zh", "SUSPENDED,停产停业,en"})
    void a_code_of_an_enterprise_that_does_not_operate(String standing, String words, String language) {
        var code = aGreenCode();
        topic.announce(
                standing(turned(code, "YELLOW", new PublicReason("finding-overdue", "YELLOW", SINCE)), standing));
        await().untilAsserted(() -> given().get("/c/" + code.token()).then().body(containsString(words)));

        examine("standing-" + standing + "-" + language, given().get("/c/" + code.token() + "?lang=" + language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void a_suspended_code(String language) {
        var code = aGreenCode();
        topic.announce(turned(code, "SUSPENDED", new PublicReason("suspended", "SUSPENDED", SINCE)));
        await().untilAsserted(() -> given().get("/c/" + code.token()).then().body(containsString("暂停使用")));

        examine("suspended-" + language, given().get("/c/" + code.token() + "?lang=" + language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void the_form_empty_and_refused(String language) {
        var code = aGreenCode();
        topic.announce(code);
        var address = "/c/" + code.token() + "/complaint?lang=" + language;
        await().untilAsserted(() -> given().get(address).then().statusCode(200));

        examine("form-" + language, given().get(address));
        examine(
                "form-refused-" + language,
                given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                        .formParam("kind", "HAZARD")
                        .formParam("text", "")
                        .post(address));
        examine(
                "form-while-away-" + language,
                given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                        .formParam("kind", "HAZARD")
                        .formParam("text", ComplaintsService.WHILE_AWAY)
                        .post(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void all_other_pages(String language) {
        examine("index-" + language, given().get("/?lang=" + language));
        examine("receipts-" + language, given().get("/complaints?receipt=x&lang=" + language));
        examine("receipt-" + language, given().get("/complaints/" + ComplaintsService.RECEIPT + "?lang=" + language));
        examine(
                "new-receipt-" + language,
                given().get("/complaints/" + ComplaintsService.NEW_RECEIPT + "?lang=" + language));
        examine(
                "receipt-while-away-" + language,
                given().get("/complaints/" + ComplaintsService.RECEIPT_WHILE_AWAY + "?lang=" + language));
        examine(
                "no-code-" + language,
                given().header("Accept", "text/html").get("/c/" + aToken() + "?lang=" + language));
    }

    private static void examine(String name, Response page) {
        assertThat(page.contentType()).startsWith("text/html");
        assertThat(Browser.violations(name, page.asString())).as(name).isEqualTo("none");
    }
}
