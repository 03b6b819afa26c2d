package org.yimatong.hazards.responsibility.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class ResponsibilityTaskResourceTest extends ResponsibilityStory {

    private static final String[] ALL_KINDS = {
        "WEEKLY_CHECK", "QUARTERLY_CHECK", "ON_SITE_PLAN_DRILL", "SPECIAL_PLAN_DRILL"
    };

    @Test
    void tasks_begin_with_the_first_person_of_their_role() {
        name("MAIN_PERSON", "张明", MONDAY).statusCode(201);
        tasks("").body("", hasSize(0));

        name("OPERATION", "王班长", MONDAY).statusCode(201);
        name("TECHNICAL", "李工", MONDAY).statusCode(201);

        tasks("")
                .body("kind", containsInAnyOrder(ALL_KINDS))
                .body("[0].kind", equalTo("WEEKLY_CHECK"))
                .body("[0].firstDay", equalTo(MONDAY.toString()))
                .body("[0].dueAt", equalTo(MONDAY.plusDays(6) + "T16:00:00Z"))
                .body("state", everyItem(equalTo("OPEN")));
    }

    @Test
    void a_weekly_check_answers_each_of_the_ten_items() {
        name("OPERATION", "王班长", MONDAY).statusCode(201);
        var id = task("WEEKLY_CHECK");

        record(id, 1, done(MONDAY)).statusCode(422).body("errors[0].code", equalTo("items-missing"));
        var wrong = checked(MONDAY);
        var answers = answers();
        answers.set(2, Map.of("number", 3, "fulfilled", false));
        answers.set(3, Map.of("number", 3, "fulfilled", true));
        wrong.put("answers", answers);
        record(id, 1, wrong)
                .statusCode(422)
                .body("errors.pointer", contains("/answers/2/note", "/answers/3/number", "/answers"));
        answers = answers();
        answers.set(2, Map.of("number", 3, "fulfilled", false, "note", "2号泵渗漏,已停用"));
        wrong.put("answers", answers);
        record(id, 1, wrong)
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("answers[2].note", equalTo("2号泵渗漏,已停用"))
                .body("missedAt", nullValue());
        record(id, 2, checked(MONDAY)).statusCode(409).body("type", equalTo("/problems/responsibility-task-closed"));
    }

    @Test
    void a_drill_meets_the_duty_to_drill_too() {
        assess(assessment(today())).statusCode(201);
        name("TECHNICAL", "李工", MONDAY).statusCode(201);

        Database.execute("update responsibility_task set first_day = '%s' where source_id = '%s'"
                .formatted(MONDAY, source)); // whatever half-year it is

        record(task("ON_SITE_PLAN_DRILL"), 1, checked(MONDAY))
                .statusCode(422)
                .body("errors[0].code", equalTo("answers-of-another-task"));
        record(task("ON_SITE_PLAN_DRILL"), 1, done(MONDAY)).statusCode(200);

        plant.employee()
                .get("/api/v1/hazard-source-duties?met=true")
                .then()
                .body("kind", contains("ON_SITE_PLAN_DRILL"))
                .body("[0].lapsesAt", equalTo(MONDAY.plusMonths(6) + "T16:00:00Z"));
    }

    @Test
    void a_source_that_is_deregistered_has_no_tasks_until_it_is_one_again() {
        name("OPERATION", "王班长", MONDAY).statusCode(201);
        name("TECHNICAL", "李工", MONDAY).statusCode(201);
        record(task("WEEKLY_CHECK"), 1, checked(MONDAY)).statusCode(200);
        deregister();

        tasks("?state=OPEN").body("", hasSize(0));
        tasks("?state=LAPSED").body("", hasSize(3));
        name("OPERATION", "赵班长", MONDAY).statusCode(409);
        assess(assessment(today())).statusCode(201);

        tasks("?state=OPEN")
                .body("kind", containsInAnyOrder(ALL_KINDS))
                .body(
                        "find { it.kind == 'WEEKLY_CHECK' }.firstDay",
                        equalTo(MONDAY.plusWeeks(1).toString()));
    }

    @Test
    void what_was_over_when_a_source_was_deregistered_was_missed_even_if_the_clock_had_not_looked() {
        name("OPERATION", "王班长", MONDAY).statusCode(201);
        assess(assessment(today(), Map.of("substance", "氯", "quantity", "0"))).statusCode(201);
        var application = applied();
        itIs(MONDAY.plusDays(8));
        grant(application);

        tasks("?kind=WEEKLY_CHECK").body("state", contains("MISSED", "LAPSED"));
    }

    @Test
    void only_the_enterprise_writes_down_and_only_its_officials_see() {
        name("OPERATION", "王班长", MONDAY).statusCode(201);
        var id = task("WEEKLY_CHECK");

        record(Plant.in(Plant.WEIYANG).employee(), id, 1, checked(MONDAY)).statusCode(404);
        record(Plant.official("inspector", Plant.GAOLING), id, 1, checked(MONDAY))
                .statusCode(403);
        record(id, 9, checked(MONDAY)).statusCode(412).body("current.state", equalTo("OPEN"));
        record(id, 1, checked(MONDAY.plusDays(1))).statusCode(422).body("errors[0].code", equalTo("day-in-future"));
        record(id, 1, checked(MONDAY.minusDays(1)))
                .statusCode(422)
                .body("errors[0].code", equalTo("done-before-period"));
        Plant.official("inspector", Plant.WEIYANG).get(TASKS + "/" + id).then().statusCode(404);
        Plant.official("inspector", Plant.GAOLING)
                .get(TASKS + "?state=OPEN&uscc=" + plant.uscc())
                .then()
                .body("id", contains(id));
    }

    private void deregister() {
        assess(assessment(today(), Map.of("substance", "氯", "quantity", "0"))).statusCode(201);
        grant(applied());
    }

    private String applied() {
        return post(
                        plant.employee(),
                        "deregistrations",
                        Map.of("reason", "储罐已清空拆除", "evidence", List.of(Map.of("title", "评估报告", "reference", "PG-1"))))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void grant(String id) {
        Plant.official("registrar", Plant.GAOLING)
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body(Map.of("granted", true, "checkedOn", MONDAY.toString(), "findings", "现场核查储罐已清空"))
                .put("/api/v1/hazard-source-deregistrations/" + id + "/decision")
                .then()
                .statusCode(200);
    }
}
