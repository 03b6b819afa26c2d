package org.yimatong.hazards.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Database;
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
        var channel = Channels.open(officer(), wanted(Map.of()))
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

        assertThat(officer()
                        .get("/api/v1/alarm-notifications?flood=" + flood.getString("data.floodId"))
                        .jsonPath()
                        .getList("channel"))
                .hasSize(2)
                .containsOnly(channel);
    }

    @Test
    void what_nobody_does_about_its_alarms_is_told_once_for_the_flood_when_it_is_over_too() {
        Channels.open(officer(), wanted(Map.of())).statusCode(201);
        try (var city = new Receiver()) {
            Channels.open(officer(), wanted(Map.of("target", city.address(), "stages", List.of("TO_CITY"))))
                    .statusCode(201);
            trip(1, 50, 85);
            plant.awaitAlarms(50);
            awaitStages("RAISED");

            clock.set(Instant.now().plus(Duration.ofMinutes(6))); // all of them come again
            awaitStages("RAISED", "REPEATED");

            clock.set(Instant.now().plus(Duration.ofMinutes(16)));
            await().atMost(SOON)
                    .until(() ->
                            Database.number("select count(*) from alarm_flood where ended_at is null and uscc = '%s'"
                                            .formatted(plant.uscc()))
                                    == 0);
            awaitStages("RAISED", "REPEATED", "REPEATED");

            clock.set(Instant.now().plus(Duration.ofMinutes(31)));
            awaitStages("RAISED", "REPEATED", "REPEATED", "REPEATED", "TO_DISTRICT");

            clock.set(Instant.now().plus(Duration.ofMinutes(61)));
            awaitStages("RAISED", "REPEATED", "REPEATED", "REPEATED", "REPEATED", "TO_DISTRICT", "TO_CITY");
            await().during(Duration.ofSeconds(2))
                    .atMost(SOON)
                    .until(() -> receiver.posts().size() == 7);
            assertThat(city.stages()).containsExactly("TO_CITY");
        }
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

    @Test
    void while_its_area_is_in_flood_an_enterprise_is_told_of_its_own_once_and_officials_of_the_area_s_only() {
        try (var ofOfficials = new Receiver()) {
            Channels.open(
                            Plant.official("duty-officer", area),
                            Map.of("kind", "WEBHOOK", "area", area, "name", "值班", "target", ofOfficials.address()))
                    .statusCode(201);
            Channels.open(officer(), wanted(Map.of())).statusCode(201);
            for (var neighbour = 0; neighbour < 11; neighbour++) {
                trips(Plant.withTanks(area, 1), 85);
            }
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(ofOfficials.posts())
                            .anySatisfy(post -> assertThat(post.body()).contains("floodId")));

            trip(1, 50, 85);

            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(receiver.posts())
                            .singleElement()
                            .satisfies(post -> assertThat(post.body()).contains("floodId")));
            trip(1, 50, 89); // of no news
            plant.awaitLatest("LT-50", 89);
            assertThat(receiver.posts()).hasSize(1);
            assertThat(ofOfficials.posts())
                    .filteredOn(post -> post.body().contains("floodId"))
                    .hasSize(1);
        }
    }

    private RequestSpecification officer() {
        return Plant.official("duty-officer", area);
    }

    private Map<String, Object> wanted(Map<String, Object> more) {
        var wanted = new HashMap<String, Object>(
                Map.of("kind", "WEBHOOK", "uscc", plant.uscc(), "name", "值班", "target", receiver.address()));
        wanted.putAll(more);
        return wanted;
    }

    private void awaitStages(String... stages) {
        await().atMost(SOON).untilAsserted(() -> assertThat(receiver.stages()).containsExactlyInAnyOrder(stages));
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
