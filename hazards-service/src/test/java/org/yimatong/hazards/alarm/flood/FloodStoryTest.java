package org.yimatong.hazards.alarm.flood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yimatong.events.EventJson;
import org.yimatong.events.Received;
import org.yimatong.events.hazards.v1.AlarmFloodEvents.AlarmFloodBegan;
import org.yimatong.events.hazards.v1.HazardEvent;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.Kafka;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;

/** A thousand sensors of twenty enterprises trip within seconds, through the whole lane. */
@QuarkusTest
@RealServers
class FloodStoryTest {

    private static final int ENTERPRISES = 20;
    private static final int TANKS = 50;

    private final String area = "61" + ThreadLocalRandom.current().nextInt(1000, 9999);
    private final Instant begin = Instant.now().truncatedTo(ChronoUnit.MILLIS).minusSeconds(10);

    @Test
    void a_thousand_trips_in_ten_seconds_lose_no_alarm_and_leave_the_operator_ten_lines() throws Exception {
        var plants = IntStream.range(0, ENTERPRISES)
                .mapToObj(_ -> Plant.withTanks(area, TANKS))
                .toList();
        var lines = new ArrayList<Integer>();
        var missing = new ArrayList<Boolean>();
        var sent = new ArrayList<Future<?>>();

        try (var gateways = Executors.newFixedThreadPool(4)) {
            for (var number = 0; number < ENTERPRISES; number++) {
                var readings = trips(number);
                var plant = plants.get(number);
                sent.add(gateways.submit(() -> plant.send(readings).statusCode(200)));
            }
            await().atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(50))
                    .untilAsserted(() -> {
                        var before = alarms();
                        var items = items();
                        lines.add(items.size());
                        missing.add(shownIn(items) < before || shownIn(items) > alarms());
                        assertThat(before).isEqualTo(ENTERPRISES * TANKS);
                    });
            for (var gateway : sent) {
                gateway.get();
            }
        }

        assertThat(lines).allMatch(number -> number <= 10);
        assertThat(missing).doesNotContain(true);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(items())
                        .singleElement()
                        .satisfies(flood -> assertThat(flood)
                                .containsEntry("kind", "FLOOD")
                                .containsEntry("unit", "AREA")
                                .containsEntry("highestLevel", "HIGH_HIGH")
                                .containsEntry("levels", Map.of("HIGH", ENTERPRISES * TANKS - 1, "HIGH_HIGH", 1))
                                .containsEntry("unacknowledged", ENTERPRISES * TANKS)
                                .extracting("firstOut")
                                .hasFieldOrPropertyWithValue("tag", "LT-33")
                                .hasFieldOrPropertyWithValue(
                                        "uscc", plants.get(13).uscc())));
        beneathItAre(ENTERPRISES * TANKS);
        theEnterpriseSeesOnlyItself(plants.get(13));
        itIsTold();
    }

    private long alarms() {
        return Database.number("select count(*) from alarm where area = '%s'".formatted(area));
    }

    /** How many alarms the lines have: none is missing in any look. */
    private static long shownIn(List<Map<String, Object>> items) {
        return items.stream()
                .flatMap(item -> ((Map<?, ?>) item.get("levels")).values().stream())
                .mapToLong(number -> ((Number) number).longValue())
                .sum();
    }

    /** All of one enterprise within a second; the first of all, LT-33 of the fourteenth, is sent among the last. */
    private List<Map<String, Object>> trips(int enterprise) {
        var readings = new ArrayList<Map<String, Object>>();
        for (var tank = 1; tank <= TANKS; tank++) {
            var first = enterprise == 13 && tank == 33;
            var at = first ? begin : begin.plusMillis(enterprise * 400 + tank);
            readings.add(Plant.reading("LT-" + tank, at, 1, enterprise == 7 && tank == 7 ? 95 : 85));
        }
        return readings;
    }

    private List<Map<String, Object>> items() {
        return Plant.official("duty-officer", area)
                .get("/api/v1/alarm-items")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("");
    }

    private void beneathItAre(int alarms) {
        var where = items().getFirst().get("alarms") + "&limit=1000";
        Plant.official("duty-officer", area)
                .urlEncodingEnabled(false)
                .get(where)
                .then()
                .statusCode(200)
                .body("size()", equalTo(alarms))
                .body("[0].level", equalTo("HIGH_HIGH"));
        Plant.official("duty-officer", Plant.WEIYANG)
                .urlEncodingEnabled(false)
                .get(where)
                .then()
                .statusCode(404);
    }

    private static void theEnterpriseSeesOnlyItself(Plant plant) {
        var items = plant.employee()
                .get("/api/v1/alarm-items")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(items.getList("uscc")).containsOnly(plant.uscc());
        assertThat(items.getList("kind")).containsExactly("FLOOD");
        assertThat(items.getList("unit")).containsExactly("SOURCE");
        assertThat(items.getList("levels.HIGH")).containsExactly(TANKS);
        assertThat(items.getList("firstOut.tag")).containsExactly("LT-33");
        assertThat(items.getList("enterprise")).containsOnly("渭北精细化工有限公司");
        assertThat(items.getList("sourceName")).containsOnly("反应单元");
    }

    private void itIsTold() {
        var told = new ArrayList<AlarmFloodBegan>();
        try (var topic = Kafka.consumer("hazards.v1")) {
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                for (var record : Kafka.poll(topic)) {
                    if (EventJson.read(record.value(), HazardEvent.class)
                                    instanceof Received.Fact(AlarmFloodBegan began)
                            && began.area().equals(area)
                            && began.unit().equals("AREA")) {
                        told.add(began);
                    }
                }
                assertThat(told).hasSize(1);
            });
        }
    }
}
