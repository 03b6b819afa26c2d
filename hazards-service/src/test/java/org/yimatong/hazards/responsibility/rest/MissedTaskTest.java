package org.yimatong.hazards.responsibility.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.yimatong.events.hazards.v1.DutyEvents.ResponsibilityTaskDone;
import org.yimatong.hazards.HazardNews;
import org.yimatong.hazards.Kafka;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class MissedTaskTest extends ResponsibilityStory {

    @Test
    void what_nobody_did_is_missed_week_by_week_and_told() {
        name("OPERATION", "王班长", MONDAY).statusCode(201);

        itIs(MONDAY.plusWeeks(2)); // also if nobody looked in between

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> tasks("?kind=WEEKLY_CHECK&state=MISSED").body("", hasSize(2)));
        tasks("?kind=WEEKLY_CHECK")
                .body("firstDay", contains(weeks(0), weeks(1), weeks(2)))
                .body("state", contains("MISSED", "MISSED", "OPEN"))
                .body("[1].missedAt", equalTo(MONDAY.plusDays(13) + "T16:00:00Z"));
        assertThat(toldOf(2)).hasSize(2);
    }

    @Test
    void what_is_done_too_late_is_late_and_was_missed() {
        name("OPERATION", "王班长", MONDAY).statusCode(201);
        var id = task("WEEKLY_CHECK");
        itIs(MONDAY.plusDays(7));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> tasks("?state=MISSED").body("id", contains(id)));

        record(id, 2, checked(MONDAY.plusDays(6)))
                .statusCode(200)
                .body("state", equalTo("LATE"))
                .body("missedAt", notNullValue());

        rates(weeks(0), weeks(3)).body("[0].late", equalTo(1)).body("[0].percentInTime", equalTo("0.00"));
        assertThat(HazardNews.awaited(plant.uscc(), ResponsibilityTaskDone.class, 1))
                .extracting(told -> told.taskId() + " " + told.late())
                .containsExactly(id + " true");
    }

    @Test
    void the_rate_counts_what_was_done_in_time() {
        name("OPERATION", "王班长", MONDAY).statusCode(201);
        record(task("WEEKLY_CHECK"), 1, checked(MONDAY)).statusCode(200);
        itIs(MONDAY.plusWeeks(3));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> tasks("?state=MISSED").body("", hasSize(2)));

        rates(weeks(0), weeks(3))
                .body("uscc", contains(plant.uscc()))
                .body("[0].inTime", equalTo(1))
                .body("[0].missed", equalTo(2))
                .body("[0].percentInTime", equalTo("33.33"));
        rates(weeks(0), weeks(1)).body("[0].percentInTime", equalTo("100.00"));
    }

    @Test
    void a_time_that_ends_before_it_begins_is_refused() {
        plant.employee()
                .get("/api/v1/responsibility-rates?from=%s&to=%s".formatted(weeks(1), weeks(0)))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("to"))
                .body("errors[0].code", equalTo("until-before-from"));
    }

    private static String weeks(int later) {
        return MONDAY.plusWeeks(later).toString();
    }

    private ValidatableResponse rates(String from, String to) {
        return plant.employee()
                .get("/api/v1/responsibility-rates?from=%s&to=%s".formatted(from, to))
                .then()
                .statusCode(200);
    }

    private HashSet<String> toldOf(int number) {
        var told = new HashSet<String>();
        try (var topic = Kafka.consumer("hazards.v1")) {
            await().untilAsserted(() -> {
                Kafka.poll(topic).stream()
                        .filter(record -> plant.uscc().equals(record.key()))
                        .map(record -> new String(record.value()))
                        .filter(event -> event.contains("responsibility-task-missed.v1"))
                        .forEach(told::add);
                assertThat(told).hasSize(number);
            });
        }
        return told;
    }
}
