package org.yimatong.inspections.prevention.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;
import static org.yimatong.inspections.finding.rest.Callers.officerOf;
import static org.yimatong.inspections.finding.rest.Callers.signedIn;
import static org.yimatong.inspections.prevention.ChainExamples.PREVENTION;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.SettableClock;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.inspections.prevention.ChainExamples;
import org.yimatong.inspections.prevention.task.Planning;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.Tokens;

@QuarkusTest
@RealServers
class WorkCalendarTest {

    private static final String HEADER = "day,kind,name\n";

    @Inject
    EnterpriseExamples enterprises;

    @Inject
    SettableClock clock;

    @Inject
    Planning planning;

    @AfterEach
    void the_time_of_day_again() {
        load("610100", 2026, HEADER).statusCode(200);
        clock.reset();
    }

    @Test
    void a_task_of_work_days_follows_the_days_the_bureau_loads_from_then_on() {
        clock.set(Instant.parse("2026-09-28T01:00:00Z")); // a Monday
        var plant = enterprises.knownIn(GAOLING);
        var task =
                ChainExamples.filedBy(plant).task(Map.of("firstAt", "2026-09-29T16:00:00Z", "workDays", "WORK_DAYS"));

        load("610100", 2026, HEADER + "2026-10-01,REST,国庆节\n2026-10-02,REST,国庆节\n2026-10-03,WORK,国庆节调休\n")
                .statusCode(200)
                .body("work", contains(false, false, true));
        clock.set(Instant.parse("2026-10-04T01:00:00Z"));
        while (planning.openBegun()) {
            // until all has begun
        }

        officerOf(plant)
                .queryParam("taskId", task)
                .get(PREVENTION + "occurrences")
                .then()
                .body("opensAt", contains("2026-09-29T16:00:00Z", "2026-10-02T16:00:00Z"));
    }

    @Test
    void a_bad_cell_refuses_the_table_and_is_named() {
        load("610100", 2026, HEADER + "2026-10-01,REST,国庆节\n2027-01-01,REST,元旦\n2026-10-01,HOLIDAY,国庆节\n")
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/3/day", "/4/kind"));
        load("610100", 2026, HEADER + "2026-10-01,REST,国庆节\n2026-10-01,REST,国庆节\n")
                .statusCode(422)
                .body("errors.code", hasItem("day-twice"));
    }

    @Test
    void it_is_a_matter_of_the_whole_city() {
        load(GAOLING, 2026, HEADER).statusCode(403);
        inspectorOf(GAOLING).get(PREVENTION + "work-calendars/2026").then().statusCode(200);
        load("610100", 1031, HEADER).statusCode(404);
    }

    private static ValidatableResponse load(String area, int year, String csv) {
        return signedIn(Tokens.of("administrator").areas(area))
                .contentType("text/csv; charset=utf-8")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(csv)
                .post(PREVENTION + "work-calendars/" + year)
                .then();
    }
}
