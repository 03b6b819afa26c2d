package org.yimatong.hazards.responsibility.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class ResponsiblePersonTest extends ResponsibilityStory {

    private static final String PERSONS = "/api/v1/responsible-persons";

    @Test
    void three_people_answer_for_a_source_and_their_phones_are_masked() {
        missing().body("[0].roles", containsInAnyOrder("MAIN_PERSON", "TECHNICAL", "OPERATION"));

        name("MAIN_PERSON", "张明", MONDAY).statusCode(201).body("phone", equalTo("138****1234"));
        name("TECHNICAL", "李工", MONDAY).statusCode(201);
        missing().body("[0].roles", contains("OPERATION"));
        name("OPERATION", "王班长", MONDAY).statusCode(201);

        missing().body("", hasSize(0));
        persons("?source=" + source)
                .body("name", contains("张明", "李工", "王班长"))
                .body("phone", contains("138****1234", "138****1234", "138****1234"));
    }

    @Test
    void who_looks_at_a_phone_says_what_for() {
        var id = name("OPERATION", "王班长", MONDAY).extract().<String>path("id");

        look("duty-officer", Plant.GAOLING, id, "核实报警处置情况").statusCode(200).body("phone", equalTo("13812341234"));
        look("duty-officer", Plant.GAOLING, id, "").statusCode(422);
        look("analyst", Plant.GAOLING, id, "核实报警处置情况").statusCode(403);
        look("duty-officer", Plant.WEIYANG, id, "核实报警处置情况").statusCode(404);
        assertThat(Database.number("select count(*) from audit_entry where action = 'responsible-person.unmasked'"
                        + " and thing_id = '" + id + "'"))
                .isEqualTo(1);
    }

    @Test
    void who_takes_over_takes_over_the_running_tasks_and_history_stays() {
        var first = name("OPERATION", "王班长", MONDAY).extract().<String>path("id");
        var done = task("WEEKLY_CHECK");
        record(done, 1, checked(MONDAY)).statusCode(200);
        itIs(MONDAY.plusDays(8));
        awaitTasks("?kind=WEEKLY_CHECK&state=OPEN", 1);

        var second = name("OPERATION", "赵班长", MONDAY.plusDays(8)).extract().<String>path("id");

        persons("?role=OPERATION")
                .body("id", contains(first, second))
                .body("[0].until", equalTo(MONDAY.plusDays(8).toString()))
                .body("[1].until", nullValue());
        persons("?role=OPERATION&present=true").body("name", contains("赵班长"));
        tasks("?kind=WEEKLY_CHECK").body("personId", contains(first, second)).body("state", contains("DONE", "OPEN"));
    }

    @Test
    void who_takes_over_after_an_outage_does_not_answer_for_what_was_over_before() {
        var first = name("OPERATION", "王班长", MONDAY).extract().<String>path("id");
        itIs(MONDAY.plusDays(8)); // the clock has not looked yet
        var second = name("OPERATION", "赵班长", MONDAY.plusDays(8)).extract().<String>path("id");

        awaitTasks("?kind=WEEKLY_CHECK", 2);
        tasks("?kind=WEEKLY_CHECK").body("personId", contains(first, second)).body("state", contains("MISSED", "OPEN"));
    }

    @Test
    void what_cannot_be_is_refused_at_its_place() {
        name("OPERATION", "王班长", MONDAY.plusDays(1)).statusCode(422).body("errors[0].pointer", equalTo("/since"));
        name(plant.employee(), "OPERATION", "王班长", "12345", MONDAY)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/phone"));
        name("OPERATION", "王班长", MONDAY).statusCode(201);
        name("OPERATION", "赵班长", MONDAY.minusDays(1))
                .statusCode(422)
                .body("errors[0].code", equalTo("person-before-predecessor"));
    }

    @Test
    void nobody_else_names_or_sees_them() {
        name("OPERATION", "王班长", MONDAY).statusCode(201);

        name(Plant.in(Plant.WEIYANG).employee(), "OPERATION", "赵班长", "13812341234", MONDAY)
                .statusCode(404);
        name(Plant.official("inspector", Plant.GAOLING), "OPERATION", "赵班长", "13812341234", MONDAY)
                .statusCode(403);
        Plant.official("inspector", Plant.WEIYANG)
                .get(PERSONS + "?uscc=" + plant.uscc())
                .then()
                .body("", equalTo(List.of()));
    }

    private void awaitTasks(String query, int number) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> tasks(query).body("", hasSize(number)));
    }

    private ValidatableResponse missing() {
        return plant.employee()
                .get("/api/v1/missing-responsible-persons")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse persons(String query) {
        return plant.employee().get(PERSONS + query).then().statusCode(200);
    }

    private static ValidatableResponse look(String role, String area, String person, String reason) {
        return Plant.official(role, area)
                .contentType(ContentType.JSON)
                .body(Map.of("purpose", "ALARM_HANDLING", "reason", reason))
                .post(PERSONS + "/" + person + "/unmasking")
                .then();
    }
}
