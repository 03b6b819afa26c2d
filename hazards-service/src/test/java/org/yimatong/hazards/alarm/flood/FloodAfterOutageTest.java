package org.yimatong.hazards.alarm.flood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Plant;
import org.yimatong.hazards.SettableClock;
import org.yimatong.hazards.alarm.AlarmSteps;
import org.yimatong.testing.RealServers;

/** Who asks for attention only now is of no flood that is over. */
@QuarkusTest
@RealServers
class FloodAfterOutageTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int TANKS = 12;

    @Inject
    SettableClock clock;

    private final String area = "61" + ThreadLocalRandom.current().nextInt(1000, 9999);
    private final Instant begin = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(60);

    @AfterEach
    void the_time_of_day_is_as_usual() {
        clock.reset();
    }

    @Test
    void an_alarm_that_is_taken_up_after_an_outage_is_a_line_of_its_own_though_it_was_due_in_the_flood() {
        var plant = Plant.withTanks(area, TANKS);
        plant.send("LT-12", begin, 1, 85).statusCode(200);
        var shelved = plant.awaitAlarms(1).getFirst().get("id").toString();
        var until = Instant.now().plus(Duration.ofMinutes(5));
        AlarmSteps.take(plant, area, shelved, "shelving", Map.of("until", until.toString(), "reason", "检修"))
                .statusCode(200);
        plant.send(IntStream.range(1, TANKS)
                        .mapToObj(tank -> Plant.reading("LT-" + tank, begin.plusSeconds(tank), 1, 85))
                        .toList())
                .statusCode(200);
        plant.awaitAlarms(TANKS);

        clock.set(Instant.now().plus(Duration.ofHours(2)));

        await().atMost(SOON).untilAsserted(() -> {
            var items = plant.employee().get("/api/v1/alarm-items").jsonPath();
            assertThat(items.getList("kind")).containsExactlyInAnyOrder("FLOOD", "ALARM");
            assertThat(items.getList("alarm.tag")).contains("LT-12");
            assertThat(items.getString("find { it.kind == 'FLOOD' }.floodEndedAt"))
                    .isNotNull();
        });
    }
}
