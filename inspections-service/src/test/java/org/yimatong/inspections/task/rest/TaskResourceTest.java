package org.yimatong.inspections.task.rest;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.inDays;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;
import static org.yimatong.inspections.finding.rest.Callers.officerOf;
import static org.yimatong.inspections.finding.rest.Callers.official;
import static org.yimatong.inspections.finding.rest.Callers.signedIn;
import static org.yimatong.inspections.officer.OfficerExamples.registered;
import static org.yimatong.inspections.officer.OfficerExamples.registeredAs;
import static org.yimatong.inspections.plan.PlanCallers.TASKS;
import static org.yimatong.inspections.plan.PlanCallers.freshArea;
import static org.yimatong.inspections.plan.PlanCallers.supervisorOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
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
import org.yimatong.inspections.task.Tasks;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.Tokens;

@QuarkusTest
@RealServers
class TaskResourceTest {

    @Inject
    EnterpriseExamples enterprises;

    @Inject
    SystemActions system;

    @Inject
    SettableClock clock;

    @Inject
    Tasks tasks;

    private final String area = freshArea();
    private final String person = "officer-" + area;
    private String uscc;
    private String first;
    private String second;

    @BeforeEach
    void an_enterprise_and_two_officers() {
        uscc = enterprises.knownIn(area);
        first = registeredAs(area, person);
        second = registered(area);
    }

    @AfterEach
    void the_time_of_day() {
        clock.reset();
    }

    @Test
    void an_officer_sees_their_own_tasks() {
        var mine = ordered(List.of(first, second));
        ordered(null);

        signedIn(Tokens.of("inspector").name(person).areas(area))
                .queryParam("mine", true)
                .get(TASKS)
                .then()
                .statusCode(200)
                .body("id", equalTo(List.of(mine)))
                .body("[0].officers", equalTo(List.of(first, second)));
        inspectorOf(area)
                .queryParam("mine", true)
                .get(TASKS)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("no-officer"));
        for (var list : List.of(TASKS, "/api/v1/task-reminders")) {
            inspectorOf(area)
                    .queryParam("mine", "1")
                    .get(list)
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", endsWith("mine"));
        }
    }

    @Test
    void an_enterprise_sees_no_task_not_even_its_own() {
        var task = ordered(null);

        officerOf(uscc).get(TASKS + "/{id}", task).then().statusCode(403);
        signedIn(Tokens.of("inspector").uscc(uscc))
                .get(TASKS + "/{id}", task)
                .then()
                .statusCode(404);
        inspectorOf(GAOLING).get(TASKS + "/{id}", task).then().statusCode(404);
    }

    @Test
    void a_task_is_done_by_an_inspection_that_may_arrive_later() {
        var task = ordered(List.of(first, second));
        var inspection = UUID.randomUUID().toString();

        step("inspector", task, 1, "completion", Map.of("inspectionId", inspection))
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("inspectionId", equalTo(inspection));
        step("inspector", task, 2, "completion", Map.of("inspectionId", UUID.randomUUID()))
                .statusCode(409)
                .body("type", equalTo("/problems/task-step-refused"));
    }

    @Test
    void an_inspection_may_say_for_which_task_it_was_made_also_twice_and_of_an_unknown_one() {
        var task = UUID.fromString(ordered(null));
        var inspection = UUID.randomUUID();

        for (var id : List.of(task, task, UUID.randomUUID())) {
            system.inTransaction(() -> {
                tasks.done(id, inspection);
                tasks.done(id, UUID.randomUUID());
                return id;
            });
        }

        inspectorOf(area)
                .get(TASKS + "/{id}", task)
                .then()
                .body("inspectionId", equalTo(inspection.toString()))
                .body("version", equalTo(2));
    }

    @Test
    void after_an_outage_reminders_and_the_miss_come_each_once_and_dated_when_they_were_due() {
        var task = ordered(List.of(first, second));
        clock.set(Instant.now().plus(Duration.ofDays(30)));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        inspectorOf(area).get(TASKS + "/{id}", task).then().body("state", equalTo("MISSED")));
        signedIn(Tokens.of("inspector").name(person).areas(area))
                .queryParam("mine", true)
                .get("/api/v1/task-reminders")
                .then()
                .body("kind", equalTo(List.of("LAST_DAY", "DUE_SOON")))
                .body("[0].dueAt", equalTo(inDays(10) + "T01:00:00Z"));
    }

    private String ordered(List<String> officers) {
        var order = new HashMap<String, Object>();
        order.put("uscc", uscc);
        order.put("purpose", "国庆节前检查");
        order.put("dueOn", inDays(10).toString());
        order.put("officers", officers);
        return supervisorOf(area)
                .body(order)
                .post(TASKS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse step(String role, String task, int seen, String step, Map<String, ?> body) {
        return official(role, area)
                .header("If-Match", "\"" + seen + "\"")
                .body(body)
                .put(TASKS + "/{id}/" + step, task)
                .then();
    }
}
