package org.yimatong.inspections.finding.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.yimatong.inspections.finding.rest.Callers.FINDINGS;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.filed;
import static org.yimatong.inspections.finding.rest.Callers.inDays;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;
import static org.yimatong.inspections.finding.rest.Callers.rectified;
import static org.yimatong.inspections.finding.rest.Callers.signedIn;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.inspections.finding.StoredPhotos;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.Tokens;

@QuarkusTest
@RealServers
class StepsTest {

    private static final Map<String, ?> PASSED = Map.of("passed", true, "comment", "合格");

    @Inject
    EnterpriseExamples enterprises;

    private String plant;
    private String finding;

    @BeforeEach
    void a_finding_at_a_plant() {
        plant = enterprises.knownIn(GAOLING);
        finding = filed(plant, GAOLING);
    }

    @Test
    void a_step_that_does_not_say_what_it_saw_is_refused() {
        inspectorOf(GAOLING)
                .body(order(20))
                .put(FINDINGS + "/{id}/rectification-order", finding)
                .then()
                .statusCode(428)
                .body("type", equalTo("/problems/precondition-required"));
    }

    @Test
    void a_step_on_an_old_version_is_refused_and_shown_the_current_one() {
        take(inspectorOf(GAOLING), "rectification-order", 1, order(20)).statusCode(200);

        take(inspectorOf(GAOLING), "rectification-order", 1, order(30))
                .statusCode(412)
                .body("type", equalTo("/problems/stale-version"))
                .body("current.version", equalTo(2))
                .body("current.dueOn", equalTo(inDays(20).toString()));
    }

    @Test
    void a_step_out_of_turn_is_refused_and_told_which_are_possible() {
        take(inspectorOf(GAOLING), "re-inspection", 1, PASSED)
                .statusCode(409)
                .body("type", equalTo("/problems/finding-step-refused"))
                .body("state", equalTo("RECTIFYING"))
                .body("allowedSteps", hasItems("RECTIFICATION_ORDERED", "RECTIFICATION_SUBMITTED"))
                .body("detail", containsString("RECTIFICATION_SUBMITTED"));
    }

    @Test
    void each_step_answers_the_finding_in_its_next_version() {
        take(inspectorOf(GAOLING), "rectification-order", 1, order(20))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("version", equalTo(2))
                .body("dueOn", equalTo(inDays(20).toString()));
    }

    @Test
    void an_order_for_the_same_day_is_refused() {
        take(inspectorOf(GAOLING), "rectification-order", 1, order(14))
                .statusCode(409)
                .body("type", equalTo("/problems/deadline-unchanged"));
    }

    @Test
    void a_failed_reinspection_needs_a_new_deadline_and_a_passed_one_has_none() {
        rectified(finding, plant);

        take(inspectorOf(GAOLING), "re-inspection", 2, Map.of("passed", false, "comment", "未标定"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/dueOn"))
                .body("errors[0].code", equalTo("due-on-missing"));
        take(
                        inspectorOf(GAOLING),
                        "re-inspection",
                        2,
                        Map.of(
                                "passed",
                                true,
                                "comment",
                                "合格",
                                "dueOn",
                                inDays(3).toString()))
                .statusCode(422)
                .body("errors[0].code", equalTo("due-on-of-passed"));
    }

    @Test
    void the_one_who_rectified_does_not_reinspect() {
        take(
                        bothOfficerAndInspector(true),
                        "rectification",
                        1,
                        Map.of("measures", "已整改", "attachments", StoredPhotos.of(plant)))
                .statusCode(200);

        take(bothOfficerAndInspector(false), "re-inspection", 2, PASSED)
                .statusCode(409)
                .body("type", equalTo("/problems/reinspection-by-rectifier"));
    }

    @Test
    void of_two_inspectors_who_step_at_once_one_wins_and_the_other_is_told() throws Exception {
        var together = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> answers = List.of(20, 30).stream()
                    .map(days -> threads.submit(() -> {
                        var caller = inspectorOf(GAOLING);
                        together.await();
                        return take(caller, "rectification-order", 1, order(days))
                                .extract()
                                .statusCode();
                    }))
                    .toList();

            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 412);
        }
    }

    /** A person with two accounts' worth of rights: once for the enterprise, once for the area. */
    private RequestSpecification bothOfficerAndInspector(boolean ofEnterprise) {
        var person = Tokens.of("enterprise", "inspector").name("two-hats-" + plant);
        return signedIn(ofEnterprise ? person.uscc(plant) : person.areas(GAOLING));
    }

    private ValidatableResponse take(RequestSpecification caller, String step, int seen, Map<String, ?> body) {
        return caller.header("If-Match", "\"" + seen + "\"")
                .body(body)
                .put(FINDINGS + "/{id}/" + step, finding)
                .then();
    }

    private static Map<String, String> order(int days) {
        return Map.of("dueOn", inDays(days).toString());
    }
}
