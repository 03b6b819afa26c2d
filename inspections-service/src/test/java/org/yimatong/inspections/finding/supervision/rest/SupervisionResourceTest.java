package org.yimatong.inspections.finding.supervision.rest;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.yimatong.inspections.finding.rest.Acts.findingIn;
import static org.yimatong.inspections.finding.rest.Acts.supervisor;
import static org.yimatong.inspections.finding.rest.Callers.FINDINGS;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.WEIYANG;
import static org.yimatong.inspections.finding.rest.Callers.filed;
import static org.yimatong.inspections.finding.rest.Callers.inDays;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;
import static org.yimatong.inspections.finding.rest.Callers.officerOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.SettableClock;
import org.yimatong.inspections.SystemActions;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.inspections.finding.FindingState;
import org.yimatong.testing.RealServers;

/** Assigned twice, supervised twice (双重交办、双重督办). */
@QuarkusTest
@RealServers
class SupervisionResourceTest {

    private static final String SUPERVISIONS = "/api/v1/supervisions";

    @Inject
    EnterpriseExamples enterprises;

    @Inject
    SystemActions system;

    @Inject
    SettableClock clock;

    private String plant;
    private String finding;

    @BeforeEach
    void a_finding_at_a_plant() {
        plant = enterprises.knownIn(GAOLING);
        finding = filed(plant, GAOLING);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void a_finding_is_assigned_to_the_department_and_the_enterprise_is_asked_and_both_are_seen() {
        var assigned = order(supervisor(), ofDepartment("ASSIGNMENT")).statusCode(201);
        var asked = order(inspectorOf(GAOLING), ofEnterprise()).statusCode(201);

        assigned.body("department", equalTo("高陵区工信局"))
                .body("orderedBy", equalTo("supervisor-of-gaoling"))
                .header("ETag", "\"1\"");
        officerOf(plant)
                .queryParam("findingId", finding)
                .get(SUPERVISIONS)
                .then()
                .body(
                        "id",
                        equalTo(List.of(
                                asked.extract().path("id"), assigned.extract().path("id"))));
        inspectorOf(WEIYANG)
                .queryParam("findingId", finding)
                .get(SUPERVISIONS)
                .then()
                .body("$", hasSize(0));
        assertThat(system.count(
                        "select count(*) from audit_entry where action = 'supervision.ordered' and uscc = :uscc",
                        Map.of("uscc", plant)))
                .isEqualTo(2);
    }

    @Test
    void the_enterprise_answers_what_it_was_asked_once() {
        var id = order(supervisor(), ofEnterprise()).extract().<String>path("id");

        answer(inspectorOf(GAOLING), id, 1).statusCode(409).body("type", equalTo("/problems/answer-of-another"));
        answer(officerOf(plant), id, 1)
                .statusCode(200)
                .body("answer", equalTo("正在更换"))
                .body("answeredBy", equalTo("officer-of-" + plant));
        answer(officerOf(plant), id, 1).statusCode(412).body("current.version", equalTo(2));
        answer(officerOf(plant), id, 2).statusCode(409).body("type", equalTo("/problems/supervision-answered"));
    }

    @Test
    void an_official_writes_down_what_the_department_answers() {
        var id = order(supervisor(), ofDepartment("REMINDER")).extract().<String>path("id");

        answer(officerOf(plant), id, 1).statusCode(409);
        answer(inspectorOf(GAOLING), id, 1).statusCode(200);
        supervisor()
                .queryParam("findingId", finding)
                .queryParam("answered", false)
                .get(SUPERVISIONS)
                .then()
                .body("$", hasSize(0));
    }

    @Test
    void an_answer_that_does_not_come_is_overdue_from_the_first_instant_after_its_day() {
        var id = order(supervisor(), ofEnterprise()).extract().<String>path("id");
        var due = inDays(4).atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant();

        clock.set(due.plusSeconds(3600));
        await().atMost(20, SECONDS)
                .until(() -> supervisor().get(SUPERVISIONS + "/" + id).path("overdueSince") != null);

        assertThat(Instant.parse(supervisor().get(SUPERVISIONS + "/" + id).path("overdueSince")))
                .isEqualTo(due);
        supervisor()
                .queryParam("findingId", finding)
                .queryParam("overdue", true)
                .get(SUPERVISIONS)
                .then()
                .body("id", equalTo(List.of(id)));
        answer(officerOf(plant), id, 2).statusCode(200).body("overdueSince", equalTo(due.toString()));
        supervisor()
                .queryParam("findingId", finding)
                .queryParam("overdue", true)
                .get(SUPERVISIONS)
                .then()
                .body("$", hasSize(0));
    }

    @Test
    void a_department_is_named_if_it_is_asked_and_only_then() {
        var nameless = ofDepartment("ASSIGNMENT");
        nameless.remove("department");
        order(supervisor(), nameless).statusCode(422).body("errors[0].code", equalTo("department-missing"));
        var named = ofEnterprise();
        named.put("department", "高陵区工信局");
        order(supervisor(), named).statusCode(422).body("errors[0].pointer", equalTo("/department"));
    }

    @Test
    void nothing_is_asked_about_a_closed_finding_or_a_foreign_one() {
        finding = findingIn(FindingState.CLOSED, plant);

        order(supervisor(), ofEnterprise()).statusCode(409).body("type", equalTo("/problems/supervision-of-settled"));
        order(inspectorOf(WEIYANG), ofEnterprise()).statusCode(404);
        order(officerOf(plant), ofEnterprise()).statusCode(403);
    }

    private static Map<String, Object> ofDepartment(String kind) {
        var order = ofEnterprise();
        order.put("kind", kind);
        order.put("addressee", "DEPARTMENT");
        order.put("department", "高陵区工信局");
        return order;
    }

    private static Map<String, Object> ofEnterprise() {
        return new HashMap<>(Map.of(
                "kind", "REMINDER",
                "addressee", "ENTERPRISE",
                "text", "进展如何？",
                "answerDueOn", inDays(3).toString()));
    }

    private ValidatableResponse order(RequestSpecification caller, Map<String, ?> order) {
        return caller.header("Idempotency-Key", UUID.randomUUID())
                .body(order)
                .post(FINDINGS + "/{id}/supervisions", finding)
                .then();
    }

    private static ValidatableResponse answer(RequestSpecification caller, String id, int seen) {
        return caller.header("If-Match", "\"" + seen + "\"")
                .body(Map.of("text", "正在更换"))
                .put(SUPERVISIONS + "/{id}/answer", id)
                .then();
    }
}
