package org.yimatong.hazards.responsibility.rest;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.responsibility.HolidayChecks;
import org.yimatong.testing.RealServers;

/** Before 中秋节 (2026-09-25) and 国庆节 (2026-10-01), the last holidays of the configuration. */
@QuarkusTest
@RealServers
class HolidayCheckTest extends ResponsibilityStory {

    private static final LocalDate IN_SEPTEMBER = LocalDate.parse("2026-09-14");
    private static final String CHECKS = "?kind=HOLIDAY_CHECK";

    @Inject
    HolidayChecks checks;

    @Test
    void who_answers_for_technology_checks_in_the_week_before_each_holiday() {
        itIs(IN_SEPTEMBER);
        name("TECHNICAL", "李工", IN_SEPTEMBER).statusCode(201);
        tasks(CHECKS).body("firstDay", contains("2026-09-18")).body("[0].dueAt", equalTo("2026-09-24T16:00:00Z"));
        itIs(LocalDate.parse("2026-09-20"));
        record(task("HOLIDAY_CHECK"), 1, done(LocalDate.parse("2026-09-20"))).statusCode(200);

        itIs(LocalDate.parse("2026-10-01")); // also if nobody looked in between
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> tasks(CHECKS).body("state", contains("DONE", "MISSED")));
        tasks(CHECKS).body("[1].firstDay", equalTo("2026-09-24")).body("[1].missedAt", equalTo("2026-09-30T16:00:00Z"));
    }

    @Test
    void who_was_named_when_no_holiday_was_known_is_asked_as_soon_as_one_is() {
        name("TECHNICAL", "李工", MONDAY).statusCode(201);
        Database.execute("delete from responsibility_task where kind = 'HOLIDAY_CHECK' and source_id = '%s'"
                .formatted(source)); // whatever is known of the next year
        itIs(IN_SEPTEMBER);

        checks.pass();

        tasks(CHECKS).body("firstDay", contains("2026-09-18")).body("state", contains("OPEN"));
        checks.pass();
        tasks(CHECKS).body("", hasSize(1));
    }
}
