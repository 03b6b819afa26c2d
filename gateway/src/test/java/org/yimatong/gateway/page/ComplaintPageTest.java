package org.yimatong.gateway.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.yimatong.gateway.testing.CodeExamples.aGreenCode;
import static org.yimatong.gateway.testing.CodeExamples.aToken;
import static org.yimatong.gateway.testing.ComplaintsService.RECEIPT;
import static org.yimatong.gateway.testing.ComplaintsService.SENT_BEFORE;
import static org.yimatong.gateway.testing.ComplaintsService.TAPPED_TWICE;
import static org.yimatong.gateway.testing.ComplaintsService.TOO_MANY;
import static org.yimatong.gateway.testing.ComplaintsService.WHILE_AWAY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yimatong.events.codes.v1.CodeEvent.CodeChanged;
import org.yimatong.gateway.testing.BehindTheDoor;
import org.yimatong.gateway.testing.CodesTopic;

@QuarkusTest
@BehindTheDoor
class ComplaintPageTest {

    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([0-9a-f-]{36})\"");

    @Inject
    CodesTopic topic;

    private final CodeChanged code = aGreenCode();
    private final String address = "/c/" + code.token() + "/complaint";

    @BeforeEach
    void announce() {
        topic.create();
        topic.announce(code);
        await().untilAsserted(() -> given().get(address).then().statusCode(200));
    }

    @Test
    void the_form_names_the_enterprise_and_may_be_sent_here_only() {
        given().get(address)
                .then()
                .body(containsString("高陵化工有限公司"))
                .body(containsString("安全隐患"))
                .body(not(containsString("<script")))
                .header("Content-Security-Policy", containsString("form-action 'self'"))
                .header("Cache-Control", "no-store");
        given().get(address + "?lang=en").then().body(containsString("Report a concern"));
    }

    @Test
    void a_complaint_that_was_filed_leads_to_its_receipt() {
        send(filled("夜间罐区有刺鼻气味")).statusCode(303).header("Location", equalTo("/complaints/" + RECEIPT + "?lang=zh"));
    }

    @Test
    void what_is_missing_is_told_and_what_was_written_is_kept() {
        send(form().formParam("text", "<b>气味</b>").formParam("contact", "13812345678"))
                .statusCode(422)
                .body(containsString("role=\"alert\""))
                .body(containsString("请选择举报事项。"))
                .body(containsString("&lt;b&gt;气味&lt;/b&gt;</textarea>"))
                .body(containsString("value=\"13812345678\""));
        send(filled(" ")).statusCode(422).body(containsString("请写明发生了什么。"));
        send(filled("险".repeat(2001))).statusCode(422).body(containsString("超过 2000 字"));
    }

    @Test
    void while_the_service_is_away_the_form_comes_back_filled_and_can_be_sent_again_as_the_same() {
        var key = newKey();

        var page = send(filled(WHILE_AWAY).formParam("key", key)).statusCode(503);

        page.body(containsString("无法确认举报是否已收到")).body(containsString(WHILE_AWAY + "</textarea>"));
        assertThat(keyIn(page)).isEqualTo(key);
    }

    @Test
    void who_taps_twice_is_shown_the_receipt_of_the_one_complaint() {
        send(filled(TAPPED_TWICE)).statusCode(303).header("Location", containsString(RECEIPT));
    }

    @Test
    void a_form_that_was_sent_before_with_other_words_becomes_a_new_one() {
        var key = newKey();

        var page = send(filled(SENT_BEFORE).formParam("key", key)).statusCode(409);

        page.body(containsString("已提交过一次"));
        assertThat(keyIn(page)).isNotEqualTo(key);
    }

    @Test
    void who_complains_too_often_is_told_when_to_come_back() {
        send(filled(TOO_MANY)).statusCode(429).header("Retry-After", "3600").body(containsString("12350"));
    }

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site,cross-site,请再次提交", "Sec-Fetch-Site,same-origin,"})
    void a_form_from_another_site_has_to_be_confirmed(String header, String value, String words) {
        var sent = send(filled("夜间罐区有刺鼻气味").header(header, value));

        if (words == null) {
            sent.statusCode(303);
        } else {
            sent.statusCode(422).body(containsString(words));
        }
    }

    @Test
    void a_program_that_fills_in_what_people_do_not_see_files_nothing() {
        send(filled("便宜贷款").formParam("website", "http://spam.example")).statusCode(422);
    }

    @Test
    void what_is_no_form_is_refused() {
        given().contentType("application/json").body("{}").post(address).then().statusCode(400);
        send(filled("险".repeat(30_000))).statusCode(413);
        given().delete(address).then().statusCode(405);
        given().post("/c/" + code.token()).then().statusCode(405);
        given().get("/c/" + aToken() + "/complaint").then().statusCode(404);
    }

    private static RequestSpecification form() {
        return given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .redirects()
                .follow(false);
    }

    private static RequestSpecification filled(String text) {
        return form().formParam("kind", "HAZARD").formParam("text", text);
    }

    private ValidatableResponse send(RequestSpecification form) {
        return form.post(address).then();
    }

    private String newKey() {
        return keyIn(given().get(address).then());
    }

    private static String keyIn(ValidatableResponse page) {
        var key = KEY.matcher(page.extract().asString());
        assertThat(key.find()).isTrue();
        return key.group(1);
    }
}
