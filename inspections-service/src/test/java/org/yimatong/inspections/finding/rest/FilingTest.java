package org.yimatong.inspections.finding.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.yimatong.inspections.finding.rest.Callers.FINDINGS;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.WEIYANG;
import static org.yimatong.inspections.finding.rest.Callers.filed;
import static org.yimatong.inspections.finding.rest.Callers.inDays;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;
import static org.yimatong.inspections.finding.rest.Callers.official;
import static org.yimatong.inspections.finding.rest.Callers.reportAbout;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.SystemActions;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.inspections.enterprise.KnownEnterprises;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class FilingTest {

    @Inject
    EnterpriseExamples enterprises;

    @Inject
    KnownEnterprises known;

    @Inject
    SystemActions system;

    private String plant;

    @BeforeEach
    void a_plant_in_gaoling() {
        plant = enterprises.knownIn(GAOLING);
    }

    @Test
    void a_filed_finding_is_answered_with_its_place_and_its_version() {
        var answer = file(UUID.randomUUID().toString(), reportAbout(plant)).statusCode(201);

        answer.header("ETag", "\"1\"")
                .header("Location", endsWith(FINDINGS + "/" + answer.extract().path("id")))
                .body("uscc", equalTo(plant))
                .body("area", equalTo(GAOLING))
                .body("severity", equalTo("MAJOR"))
                .body("state", equalTo("RECTIFYING"))
                .body("dueOn", equalTo(inDays(14).toString()))
                .body("overdue", equalTo(false))
                .body("reporter", equalTo("inspector-of-" + GAOLING))
                .body("observedAt", nullValue());
    }

    @Test
    void the_inspectors_clock_and_ours_are_both_kept() {
        var report = reportAbout(plant);
        report.put("observedAt", "2026-03-02T08:30:00Z");

        var answer = file(UUID.randomUUID().toString(), report).statusCode(201);

        answer.body("observedAt", equalTo("2026-03-02T08:30:00Z"));
        assertThat(answer.extract().<String>path("reportedAt")).isNotEqualTo("2026-03-02T08:30:00Z");
    }

    @Test
    void a_report_sent_again_is_known_also_after_its_enterprise_has_moved_away() {
        var report = reportAbout(plant);
        report.put("id", UUID.randomUUID().toString());
        file(UUID.randomUUID().toString(), report).statusCode(201);

        system.inTransaction(() -> {
            known.learn(EnterpriseExamples.changed(plant, 2, "渭滨化工厂", WEIYANG));
            return plant;
        });

        file(UUID.randomUUID().toString(), report).statusCode(200).body("area", equalTo(GAOLING));
    }

    @Test
    void the_same_request_with_the_same_key_gets_the_same_answer_and_makes_one_finding() {
        var key = UUID.randomUUID().toString();
        var report = reportAbout(plant);

        var first = file(key, report).statusCode(201).extract();
        var second = file(key, report).statusCode(201).extract();

        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(findingsOfPlant()).isEqualTo(1);
    }

    @Test
    void another_request_with_the_same_key_is_refused() {
        var key = UUID.randomUUID().toString();
        file(key, reportAbout(plant)).statusCode(201);
        var other = reportAbout(plant);
        other.put("title", "另一隐患");

        file(key, other).statusCode(422).body("type", equalTo("/problems/idempotency-key-reused"));
        assertThat(findingsOfPlant()).isEqualTo(1);
    }

    @Test
    void a_report_without_a_key_is_refused() {
        inspectorOf(GAOLING)
                .body(reportAbout(plant))
                .post(FINDINGS)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/idempotency-key-missing"));
    }

    @Test
    void the_same_report_sent_anew_under_its_own_id_is_the_same_finding() {
        var report = reportAbout(plant);
        report.put("id", UUID.randomUUID().toString());
        var first = file(UUID.randomUUID().toString(), report).statusCode(201).extract();

        var second = file(UUID.randomUUID().toString(), report).statusCode(200).extract();

        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(findingsOfPlant()).isEqualTo(1);
    }

    @Test
    void another_report_under_a_taken_id_is_refused() {
        var report = reportAbout(plant);
        report.put("id", filed(plant, GAOLING));
        report.put("title", "另一隐患");

        file(UUID.randomUUID().toString(), report).statusCode(409).body("type", equalTo("/problems/finding-id-taken"));
    }

    @Test
    void an_id_taken_in_another_area_is_refused_without_showing_the_finding() {
        var elsewhere = enterprises.knownIn(WEIYANG);
        var report = reportAbout(plant);
        report.put("id", filed(elsewhere, WEIYANG));

        file(UUID.randomUUID().toString(), report)
                .statusCode(409)
                .body("type", equalTo("/problems/finding-id-taken"))
                .body("current", nullValue());
    }

    @Test
    void an_enterprise_of_another_area_is_as_unknown_as_one_that_does_not_exist() {
        var foreign = enterprises.knownIn(WEIYANG);

        for (var uscc : new String[] {foreign, EnterpriseExamples.freshUscc()}) {
            file(UUID.randomUUID().toString(), reportAbout(uscc))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/uscc"))
                    .body("errors[0].code", equalTo("unknown-enterprise"))
                    .body("errors[0].detail", equalTo("names no enterprise of your areas"));
        }
    }

    @Test
    void a_duty_officer_files_no_finding() {
        official("duty-officer", GAOLING)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(reportAbout(plant))
                .post(FINDINGS)
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse file(String key, Map<String, Object> report) {
        return inspectorOf(GAOLING)
                .header("Idempotency-Key", key)
                .body(report)
                .post(FINDINGS)
                .then();
    }

    private long findingsOfPlant() {
        return system.count("select count(*) from finding where uscc = :uscc", Map.of("uscc", plant));
    }
}
