package org.yimatong.hazards.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Plant;
import org.yimatong.hazards.SettableClock;
import org.yimatong.testing.RealServers;

/** Fifty alarms at once are one notification. */
@QuarkusTest
@RealServers
class FloodNotificationTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    SettableClock clock;

    private final Receiver receiver = new Receiver();
    private final String area = "T" + UUID.randomUUID().toString().substring(0, 8);
    private Plant plant;
    private final Instant begin = Instant.now().minusSeconds(30);

    @BeforeEach
    void a_plant_where_no_other_test_has_alarms() {
        plant = Plant.withTanks(area, 50);
    }

    @AfterEach
    void all_is_as_before() {
        clock.reset();
        receiver.close();
    }

    @Test
    void a_flood_is_told_once_and_again_when_it_gets_worse_and_its_alarms_are_not() {
        var channel = Channels.open(
                        plant.employee(), Map.of("kind", "WEBHOOK", "name", "值班", "target", receiver.address()))
                .statusCode(201)
                .extract()
                .<String>path("id");
        trip(1, 50, 85);
        plant.awaitAlarms(50);
        await().atMost(SOON).untilAsserted(() -> assertThat(receiver.stages()).containsExactly("RAISED"));
        var flood = JsonPath.from(receiver.posts().getFirst().body());
        assertThat(flood.getString("data.floodId")).isNotNull();
        assertThat(flood.getString("data.alarmId")).isNull();
        assertThat(flood.getInt("data.alarms")).isGreaterThan(10);
        assertThat(flood.getString("data.level")).isEqualTo("HIGH");

        trip(7, 9, 95);
        await().atMost(SOON).untilAsserted(() -> assertThat(receiver.stages()).containsExactly("RAISED", "RISEN"));

        clock.set(Instant.now().plus(Duration.ofMinutes(6))); // all of them come again: that is told once
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(receiver.stages()).containsExactly("RAISED", "RISEN", "REPEATED"));
        assertThat(plant.employee()
                        .get("/api/v1/alarm-notifications?flood=" + flood.getString("data.floodId"))
                        .jsonPath()
                        .getList("channel"))
                .hasSize(3)
                .containsOnly(channel);
    }

    @Test
    void what_is_severe_at_another_enterprise_is_told_though_the_area_is_in_flood() {
        Channels.open(
                        Plant.official("duty-officer", area),
                        Map.of("kind", "WEBHOOK", "area", area, "name", "值班", "target", receiver.address()))
                .statusCode(201);
        for (var neighbour = 0; neighbour < 11; neighbour++) {
            trips(Plant.withTanks(area, 1), 85);
        }
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(receiver.posts())
                        .anySatisfy(post -> assertThat(post.body()).contains("floodId")));

        trips(plant, 85);
        var other = Plant.withTanks(area, 1);
        trips(other, 95);

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(receiver.posts())
                        .anySatisfy(post -> assertThat(post.body()).contains(other.uscc(), "alarmId")));
        assertThat(receiver.posts()).noneSatisfy(post -> assertThat(post.body()).contains(plant.uscc(), "alarmId"));
    }

    private void trips(Plant somebody, double value) {
        somebody.send("LT-1", begin, 1, value).statusCode(200);
        somebody.awaitAlarms(1);
    }

    private void trip(int from, int to, double value) {
        plant.send(IntStream.rangeClosed(from, to)
                        .mapToObj(tank ->
                                Plant.reading("LT-" + tank, begin.plusSeconds((long) value - 80), (long) value, value))
                        .toList())
                .statusCode(200);
    }
}
