package org.yimatong.hazards.responsibility.rest;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.yimatong.hazards.SettableClock;
import org.yimatong.hazards.assessment.rest.AssessmentStory;

/** A plant on a Monday, and who answers for its source. */
abstract class ResponsibilityStory extends AssessmentStory {

    static final String TASKS = "/api/v1/responsibility-tasks";

    /** Never far away: what other tests keep would grow too old. */
    static final LocalDate MONDAY = today().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));

    @Inject
    SettableClock clock;

    @BeforeEach
    void it_is_monday() {
        itIs(MONDAY);
    }

    @AfterEach
    void the_clock_is_right_again() {
        clock.reset();
    }

    /** At noon in China. */
    void itIs(LocalDate day) {
        clock.set(day.atTime(LocalTime.NOON).atZone(ZoneId.of("Asia/Shanghai")).toInstant());
    }

    ValidatableResponse name(String role, String person, LocalDate since) {
        return name(plant.employee(), role, person, "13812341234", since);
    }

    ValidatableResponse name(RequestSpecification who, String role, String person, String phone, LocalDate since) {
        return who.header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "role", role, "name", person, "position", "车间主任", "phone", phone, "since", since.toString()))
                .post(SOURCES + "/{id}/responsible-persons", source)
                .then();
    }

    ValidatableResponse tasks(String query) {
        return plant.employee().get(TASKS + query).then().statusCode(200);
    }

    String task(String kind) {
        return tasks("?kind=" + kind).extract().path("[0].id");
    }

    ValidatableResponse record(String task, int version, Map<String, Object> entered) {
        return record(plant.employee(), task, version, entered);
    }

    ValidatableResponse record(RequestSpecification who, String task, int version, Map<String, Object> entered) {
        return who.header("If-Match", "\"" + version + "\"")
                .contentType(ContentType.JSON)
                .body(entered)
                .put(TASKS + "/" + task + "/record")
                .then();
    }

    static Map<String, Object> done(LocalDate day) {
        var entered = new HashMap<String, Object>();
        entered.put("doneOn", day.toString());
        entered.put("found", "无异常");
        return entered;
    }

    static Map<String, Object> checked(LocalDate day) {
        var entered = done(day);
        entered.put("answers", answers());
        return entered;
    }

    static List<Map<String, Object>> answers() {
        var answers = new ArrayList<Map<String, Object>>();
        for (var number = 1; number <= 10; number++) {
            answers.add(Map.of("number", number, "fulfilled", true));
        }
        return answers;
    }
}
