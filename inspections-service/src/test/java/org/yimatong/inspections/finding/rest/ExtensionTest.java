package org.yimatong.inspections.finding.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.yimatong.inspections.finding.rest.Acts.day;
import static org.yimatong.inspections.finding.rest.Acts.done;
import static org.yimatong.inspections.finding.rest.Acts.put;
import static org.yimatong.inspections.finding.rest.Acts.supervisor;
import static org.yimatong.inspections.finding.rest.Acts.version;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.filed;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;
import static org.yimatong.inspections.finding.rest.Callers.officerOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.testing.RealServers;

/** More time, asked for and decided. */
@QuarkusTest
@RealServers
class ExtensionTest {

    @Inject
    EnterpriseExamples enterprises;

    private String plant;
    private String finding;

    @BeforeEach
    void a_finding_due_in_two_weeks() {
        plant = enterprises.knownIn(GAOLING);
        finding = filed(plant, GAOLING);
    }

    @Test
    void an_official_grants_the_time_the_enterprise_asked_for() {
        asked(30).statusCode(200).body("wantedOn", equalTo(day(30))).body("dueOn", equalTo(day(14)));

        done(supervisor(), finding, "extension", Map.of("granted", true, "comment", "同意", "dueOn", day(21)))
                .body("dueOn", equalTo(day(21)))
                .body("extensions", equalTo(1))
                .body("wantedOn", nullValue());
    }

    @Test
    void a_refusal_leaves_the_deadline_as_it_was() {
        asked(30);

        done(inspectorOf(GAOLING), finding, "extension", Map.of("granted", false, "comment", "不同意"))
                .body("dueOn", equalTo(day(14)))
                .body("extensions", equalTo(0))
                .body("wantedOn", nullValue());
    }

    @Test
    void nobody_decides_what_was_not_asked_for_and_nobody_asks_twice() {
        put(supervisor(), finding, "extension", 1, Map.of("granted", false, "comment", "不同意"))
                .statusCode(409)
                .body("type", equalTo("/problems/extension-not-requested"));
        asked(30).statusCode(200);

        asked(40).statusCode(409).body("type", equalTo("/problems/extension-pending"));
    }

    @Test
    void no_time_is_won_by_an_earlier_day() {
        asked(14).statusCode(422).body("errors[0].code", equalTo("extension-not-later"));
    }

    @Test
    void a_granted_extension_has_a_day_and_a_refused_one_has_none() {
        asked(30);

        put(supervisor(), finding, "extension", 2, Map.of("granted", true, "comment", "同意"))
                .statusCode(422)
                .body("errors[0].code", equalTo("due-on-of-extension-missing"));
        put(supervisor(), finding, "extension", 2, Map.of("granted", false, "comment", "否", "dueOn", day(30)))
                .statusCode(422)
                .body("errors[0].code", equalTo("due-on-of-refused"));
    }

    @Test
    void after_two_extensions_there_is_no_third() {
        for (var days : new int[] {30, 40}) {
            asked(days).statusCode(200);
            done(supervisor(), finding, "extension", Map.of("granted", true, "comment", "同意", "dueOn", day(days)));
        }

        asked(50).statusCode(409).body("type", equalTo("/problems/extensions-exhausted"));
    }

    @Test
    void another_order_settles_what_was_asked_for() {
        asked(30);

        done(inspectorOf(GAOLING), finding, "rectification-order", Map.of("dueOn", day(10)))
                .body("wantedOn", nullValue());
    }

    private ValidatableResponse asked(int days) {
        return put(
                officerOf(plant),
                finding,
                "extension-request",
                version(finding),
                Map.of("dueOn", day(days), "reason", "配件未到"));
    }
}
