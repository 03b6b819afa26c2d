package org.yimatong.inspections.finding.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.yimatong.inspections.finding.rest.Callers.FINDINGS;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.inDays;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;
import static org.yimatong.inspections.finding.rest.Callers.reportAbout;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.Tokens;

@QuarkusTest
@RealServers
class ReportFormTest {

    @Inject
    EnterpriseExamples enterprises;

    private Map<String, Object> report;

    @BeforeEach
    void a_good_report() {
        report = reportAbout(enterprises.knownIn(GAOLING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"uscc", "severity", "title", "description", "dueOn"})
    void what_is_missing_is_named(String member) {
        report.remove(member);

        file().statusCode(422).contentType("application/problem+json").body("errors.pointer", hasItem("/" + member));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "line\nbreak",
                "bell\u0007",
                "turned \u202Eround",
                "invisible\u200B",
                "isolate\u2066",
                "half \ud800 of a character",
                "  \u3000 "
            })
    void a_title_nobody_can_read_is_refused(String title) {
        report.put("title", title);

        file().statusCode(422).body("errors.pointer", hasItem("/title"));
    }

    @Test
    void a_title_is_kept_in_normal_form_and_without_blanks_around_it() {
        report.put("title", "  Cafe\u0301 隐患 ");

        file().statusCode(201).body("title", equalTo("Café 隐患"));
    }

    @Test
    void a_description_may_have_lines() {
        report.put("description", "一\n二");

        file().statusCode(201).body("description", equalTo("一\n二"));
    }

    @Test
    void what_is_too_long_is_refused() {
        report.put("title", "长".repeat(201));
        report.put("description", "长".repeat(4001));

        file().statusCode(422)
                .body("errors.pointer", hasItem("/title"))
                .body("errors.pointer", hasItem("/description"));
    }

    @Test
    void what_nobody_asked_for_is_refused() {
        report.put("state", "CLOSED");

        file().statusCode(422).body("errors.pointer", hasItem("/state"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0999-01-01", "+999999999-12-31"})
    void a_deadline_of_another_century_is_refused(String day) {
        report.put("dueOn", day);

        file().statusCode(422).body("errors.pointer", hasItem("/dueOn"));
    }

    @Test
    void an_observation_that_does_not_fit_the_database_is_refused() {
        report.put("observedAt", "+1000000000-12-31T23:59:59.999999999Z");

        file().statusCode(422).body("errors.pointer", hasItem("/observedAt"));
    }

    @Test
    void a_deadline_in_the_past_is_refused_with_the_day_it_is() {
        report.put("dueOn", inDays(-1).toString());

        file().statusCode(409)
                .body("type", equalTo("/problems/deadline-passed"))
                .body("detail", containsString(inDays(0).toString()));
    }

    @Test
    void whoever_asks_in_chinese_is_answered_in_chinese() {
        report.put("title", "\u0007");

        given().auth()
                .oauth2(Tokens.of("inspector").areas(GAOLING).sign())
                .header("Accept-Language", "zh-CN")
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(report)
                .post(FINDINGS)
                .then()
                .statusCode(422)
                .body("errors[0].detail", containsString("普通文字"));
    }

    private ValidatableResponse file() {
        return inspectorOf(GAOLING)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(report)
                .post(FINDINGS)
                .then();
    }
}
