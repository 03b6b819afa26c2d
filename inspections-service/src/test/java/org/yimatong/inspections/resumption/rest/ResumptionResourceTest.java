package org.yimatong.inspections.resumption.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.inDays;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;
import static org.yimatong.inspections.finding.rest.Callers.officerOf;
import static org.yimatong.inspections.finding.rest.Callers.official;
import static org.yimatong.inspections.plan.PlanCallers.freshArea;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.EnterpriseChanged;
import org.yimatong.inspections.Kafka;
import org.yimatong.inspections.SettableClock;
import org.yimatong.inspections.SystemActions;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.inspections.enterprise.KnownEnterprises;
import org.yimatong.inspections.resumption.ResumptionConditions;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class ResumptionResourceTest {

    private static final String RESUMPTIONS = "/api/v1/resumptions";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    @Inject
    EnterpriseExamples enterprises;

    @Inject
    KnownEnterprises known;

    @Inject
    ResumptionConditions conditions;

    @Inject
    SystemActions system;

    @Inject
    SettableClock clock;

    private final String area = freshArea();
    private String uscc;

    @BeforeEach
    void a_suspended_enterprise() {
        uscc = enterprises.knownIn(area);
        stands("SUSPENDED", 2);
    }

    @AfterEach
    void the_time_of_day() {
        clock.reset();
    }

    @Test
    void an_enterprise_applies_officials_look_and_decide_and_the_registry_is_told() {
        var file = UUID.randomUUID().toString();
        var application = application();
        application.put("attachments", List.of(file));
        var id = apply(application)
                .statusCode(201)
                .body("state", equalTo("APPLIED"))
                .body("conditions.size()", equalTo(8))
                .body("attachments.state", equalTo(List.of("EXPECTED")))
                .extract()
                .<String>path("id");

        step("inspector", id, 1, "inspection", inspection(true)).statusCode(200).body("state", equalTo("INSPECTED"));
        step("supervisor", id, 2, "decision", Map.of("approved", true, "reason", "各项条件符合"))
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("conditions.met.unique()", equalTo(List.of(true)));

        var told = Kafka.records(servers, "inspections.v1", json -> json.contains(uscc), 2);
        assertThat(told.getFirst()).contains("resumption-applied");
        assertThat(told.getLast()).contains("resumption-decided", "APPROVED", "各项条件符合", "supervisor");
    }

    @Test
    void a_refusal_says_what_is_missing_and_the_enterprise_may_apply_anew() {
        var id = applied();
        step("inspector", id, 1, "inspection", inspection(false)).statusCode(200);

        step("supervisor", id, 2, "decision", Map.of("approved", true, "reason", "同意"))
                .statusCode(409)
                .body("type", equalTo("/problems/resumption-decision-unfounded"))
                .body("unmet.size()", equalTo(1));
        step("supervisor", id, 2, "decision", Map.of("approved", false, "reason", "报警器未标定"))
                .statusCode(200);
        apply(application()).statusCode(201);

        assertThat(Kafka.firstRecord(servers, "inspections.v1", json -> json.contains(id) && json.contains("REFUSED")))
                .contains(conditions.all().getFirst().code());
    }

    @Test
    void what_is_met_is_not_refused() {
        var id = applied();
        step("inspector", id, 1, "decision", Map.of("approved", true, "reason", "同意"))
                .statusCode(409)
                .body("type", equalTo("/problems/resumption-step-refused"));
        step("inspector", id, 1, "inspection", inspection(true)).statusCode(200);

        step("inspector", id, 2, "decision", Map.of("approved", false, "reason", "不同意"))
                .statusCode(409)
                .body("detail", containsString("nothing for which to refuse"));
    }

    @Test
    void an_enterprise_applies_once_at_a_time_and_only_while_it_stands_still() {
        applied();
        apply(application()).statusCode(409).body("type", equalTo("/problems/resumption-pending"));

        uscc = enterprises.knownIn(area);
        apply(application())
                .statusCode(409)
                .body("type", equalTo("/problems/enterprise-not-suspended"))
                .body("status", equalTo("OPERATING"));
    }

    @Test
    void every_condition_is_answered_and_an_unmet_one_says_what_is_missing() {
        var half = application();
        half.put("conditions", List.of(Map.of("code", "TRAINING", "statement", "已培训")));
        apply(half).statusCode(422).body("errors[0].code", equalTo("conditions-incomplete"));

        var id = applied();
        var found = new ArrayList<>(found(true));
        found.set(2, Map.of("code", conditions.all().get(2).code(), "met", false));
        step("inspector", id, 1, "inspection", Map.of("inspectedOn", inDays(0).toString(), "conditions", found))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/conditions/2/note"));
        step("inspector", id, 1, "inspection", Map.of("inspectedOn", inDays(1).toString(), "conditions", found(true)))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/inspectedOn"));
    }

    @Test
    void an_application_at_which_nobody_looked_within_ten_days_is_overdue_from_the_end_of_the_tenth() {
        var id = applied();
        clock.set(Instant.now().plus(Duration.ofDays(12)));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> inspectorOf(area)
                        .queryParam("overdue", true)
                        .get(RESUMPTIONS)
                        .then()
                        .body("id", equalTo(List.of(id)))
                        .body("[0].inspectBy", equalTo(inDays(10) + "T16:00:00Z")));
        assertThat(system.count(
                        "select count(*) from audit_entry where thing_id = :id and action = 'resumption.overdue'",
                        Map.of("id", id)))
                .isEqualTo(1);
    }

    @Test
    void neighbours_and_officials_of_other_areas_see_nothing_of_it() {
        var id = applied();

        officerOf(enterprises.knownIn(area))
                .get(RESUMPTIONS + "/{id}", id)
                .then()
                .statusCode(404);
        inspectorOf(GAOLING).get(RESUMPTIONS + "/{id}", id).then().statusCode(404);
        officerOf(uscc).get(RESUMPTIONS + "/{id}", id).then().statusCode(200);
    }

    private void stands(String status, long version) {
        system.inTransaction(() -> {
            known.learn(new EnterpriseChanged(
                    UUID.randomUUID(), Instant.now(), uscc, version, "渭滨化工厂", "PRODUCTION", area, status));
            return uscc;
        });
    }

    private Map<String, Object> application() {
        var application = new HashMap<String, Object>();
        application.put("measures", "停产期间已完成检修和培训。");
        application.put(
                "conditions",
                conditions.all().stream()
                        .map(condition -> Map.of("code", condition.code(), "statement", "已落实"))
                        .toList());
        return application;
    }

    private ValidatableResponse apply(Map<String, ?> application) {
        return officerOf(uscc)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(application)
                .post(RESUMPTIONS)
                .then();
    }

    private String applied() {
        return apply(application()).statusCode(201).extract().path("id");
    }

    private Map<String, Object> inspection(boolean allMet) {
        return Map.of("inspectedOn", inDays(0).toString(), "conditions", found(allMet));
    }

    /** All met, or all but the first. */
    private List<Map<String, ? extends Object>> found(boolean allMet) {
        var found = new ArrayList<Map<String, ? extends Object>>();
        for (var condition : conditions.all()) {
            found.add(
                    found.isEmpty() && !allMet
                            ? Map.of("code", condition.code(), "met", false, "note", "气体报警器未标定")
                            : Map.of("code", condition.code(), "met", true));
        }
        return found;
    }

    private ValidatableResponse step(String role, String id, int seen, String step, Map<String, ?> body) {
        return official(role, area)
                .header("If-Match", "\"" + seen + "\"")
                .body(body)
                .put(RESUMPTIONS + "/{id}/" + step, id)
                .then();
    }
}
