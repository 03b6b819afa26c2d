package org.yimatong.hazards.tailings.rest;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.SettableClock;
import org.yimatong.testing.RealServers;

/** Points of which nothing is heard any more say nothing of their pond. */
@QuarkusTest
@RealServers
class SilentPointTest extends PondStory {

    private static final Duration DAY = Duration.ofHours(24);

    @Inject
    SettableClock clock;

    @AfterEach
    void the_clock_is_right_again() {
        clock.reset();
    }

    @Test
    void a_pond_without_a_warning_is_unknown_once_a_point_was_silent_for_a_day_and_dated_then() {
        quietPond();
        displacementPoints(1);
        observe(value("P1", NOW, "1")).body("warning", equalTo("NONE"));

        clock.set(NOW.plus(DAY).plusSeconds(7_200)); // after an outage of two hours

        await().untilAsserted(() -> get("").body("warning", equalTo("UNKNOWN")));
        get("").body("warningSince", equalTo(NOW.plus(DAY).toString()));
        get("/points").body("warning", everyItem(equalTo("UNKNOWN")));
        get("/warnings").body("[0].formerWarning", equalTo("NONE"));

        quietPond(clock.instant());
        observe(value("P1", clock.instant(), "1")).body("warning", equalTo("NONE"));
    }

    @Test
    void a_colour_stays_however_long_its_point_is_silent() {
        displacementPoints(1);
        observe(value("P1", NOW, "81")).body("warning", equalTo("ORANGE"));

        clock.set(NOW.plus(DAY));

        await().untilAsserted(
                        () -> get("/data-quality").body("find { it.point == 'P1' }.kind", equalTo("POINT_SILENT")));
        await().untilAsserted(() -> get("/warnings").body("[0].formerWarning", equalTo("ORANGE")));
        get("").body("warning", equalTo("ORANGE"));
    }
}
