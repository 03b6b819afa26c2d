package org.yimatong.hazards.calendar.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Plant;
import org.yimatong.hazards.SettableClock;
import org.yimatong.testing.RealServers;

/** Configured are the holidays of 2026. */
@QuarkusTest
@RealServers
class WorkCalendarResourceTest {

    private final SettableClock clock;

    WorkCalendarResourceTest(SettableClock clock) {
        this.clock = clock;
    }

    @AfterEach
    void the_time_of_day() {
        clock.reset();
    }

    @Test
    void a_year_whose_holidays_nobody_configured_is_told_from_november_on() {
        clock.set(Instant.parse("2026-10-31T15:58:00Z"));
        calendar().body("unknownYears", empty()).body("holidays", hasItems("2026-10-01"));

        clock.set(Instant.parse("2026-10-31T16:00:00Z"));
        calendar().body("unknownYears", contains(2027)).body("workingWeekends", hasItems("2026-10-10"));
    }

    private static ValidatableResponse calendar() {
        return Plant.official("duty-officer", Plant.GAOLING)
                .get("/api/v1/hazard-source-clocks/work-calendar")
                .then()
                .statusCode(200);
    }
}
