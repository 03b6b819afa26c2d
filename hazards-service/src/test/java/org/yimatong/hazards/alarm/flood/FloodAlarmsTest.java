package org.yimatong.hazards.alarm.flood;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Plant;
import org.yimatong.hazards.alarm.AlarmSteps;
import org.yimatong.testing.RealServers;

/** What lies beneath the lines of a flood, and beside it. */
@QuarkusTest
@RealServers
class FloodAlarmsTest {

    private static final int TANKS = 12;

    private final String area = "61" + ThreadLocalRandom.current().nextInt(1000, 9999);
    private final Instant begin = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(60);
    private Plant plant;

    @BeforeEach
    void eleven_of_twelve_tanks_trip_one_of_which_was_in_alarm_before_and_the_twelfth_is_put_aside() {
        plant = Plant.withTanks(area, TANKS);
        plant.send("LT-5", begin.minus(Duration.ofHours(3)), 1, 85).statusCode(200);
        plant.send("LT-5", begin.minus(Duration.ofHours(2)), 2, 50).statusCode(200);
        plant.awaitLatest("LT-5", 2);
        plant.send("LT-12", begin.plusSeconds(TANKS), 1, 85).statusCode(200);
        plant.awaitAlarms(2);
        AlarmSteps.take(plant, area, alarm("LT-12"), "out-of-service", Map.of("reason", "检修"))
                .statusCode(200);
        plant.send(IntStream.range(1, TANKS)
                        .mapToObj(tank -> Plant.reading("LT-" + tank, begin.plusSeconds(tank), 3, 85))
                        .toList())
                .statusCode(200);
        plant.awaitAlarms(TANKS);
    }

    @Test
    void its_alarms_are_listed_in_the_order_in_which_they_came_page_by_page() {
        var first = page("/api/v1/alarm-floods/%s/alarms?limit=6".formatted(flood()));
        var next = first.header("Link").replaceAll("^<|>.*$", "");
        var second = page(next);

        assertThat(first.<List<String>>path("tag")).containsExactly(tags(1, 6));
        assertThat(first.<String>path("[4].cameAt"))
                .isEqualTo(begin.plusSeconds(5).toString());
        assertThat(second.<List<String>>path("tag")).startsWith(tags(7, 11));
        assertThat(Plant.official("duty-officer", Plant.WEIYANG)
                        .get("/api/v1/alarm-floods/{id}/alarms", flood())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_list_is_asked_for_what_is_in_no_flood_and_for_what_is_aside() {
        assertThat(tagsOf("inFlood=true")).contains("LT-1", "LT-5").hasSizeGreaterThanOrEqualTo(TANKS - 1);
        assertThat(tagsOf("inFlood=false")).doesNotContain("LT-1", "LT-5");
        assertThat(tagsOf("aside=true")).containsExactly("LT-12");
        assertThat(tagsOf("aside=false")).hasSize(TANKS - 1).doesNotContain("LT-12");
        assertThat(tagsOf("inFlood=false&aside=false&order=URGENCY")).isEmpty();
        var lines = plant.employee().get("/api/v1/alarm-items").jsonPath();
        assertThat(page(lines.getString("[0].alarms")).<List<String>>path("tag"))
                .hasSize(TANKS - 1);
    }

    private String flood() {
        return plant.employee().get("/api/v1/alarm-floods").jsonPath().getString("[0].id");
    }

    private Object alarm(String tag) {
        return plant.alarms().stream()
                .filter(one -> one.get("tag").equals(tag))
                .findFirst()
                .orElseThrow()
                .get("id");
    }

    private List<String> tagsOf(String criteria) {
        return page("/api/v1/alarms?" + criteria).path("tag");
    }

    private Response page(String address) {
        var answer = plant.employee().urlEncodingEnabled(false).get(address);
        answer.then().statusCode(200);
        return answer;
    }

    private static String[] tags(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(tank -> "LT-" + tank).toArray(String[]::new);
    }
}
