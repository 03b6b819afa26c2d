package org.yimatong.hazards.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.Tokens;

/** Who sees which channels, and hears of which alarms. */
@QuarkusTest
@RealServers
class ChannelVisibilityTest {

    private static final String CITY = "610100";

    private final Receiver receiver = new Receiver();
    private Plant plant;

    @BeforeEach
    void a_plant() {
        plant = Plant.withTanks(Plant.GAOLING, 1);
    }

    @AfterEach
    void nobody_listens() {
        Database.execute("update notification_channel set removed_at = now() where uscc is null");
        receiver.close();
    }

    @Test
    void neither_others_nor_the_plant_it_is_about_see_the_officers_channel_or_what_it_told() {
        var channel = Channels.webhook(plant, receiver);
        plant.send("LT-1", Instant.now(), 1, 95).statusCode(200);
        Channels.awaitStates(channel, "DELIVERED");
        var notification = Channels.notifications(channel).getFirst().get("id");
        var other = Plant.in(Plant.GAOLING);

        for (var caller : List.of(other.employeeToken(), plant.employeeToken(), weiyang())) {
            as(caller).get(Channels.ALL + "/{id}", channel).then().statusCode(404);
            as(caller).get(Channels.ALL).then().statusCode(200).body("id", not(hasItem(channel)));
            as(caller)
                    .get("/api/v1/alarm-notifications?channel=" + channel)
                    .then()
                    .statusCode(200)
                    .body("", hasSize(0));
            as(caller)
                    .get("/api/v1/alarm-notifications/{id}", notification)
                    .then()
                    .statusCode(404);
            as(caller)
                    .header("Idempotency-Key", UUID.randomUUID())
                    .post(Channels.ALL + "/{id}/trials", channel)
                    .then()
                    .statusCode(404);
            as(caller)
                    .header("If-Match", "\"0\"")
                    .put(Channels.ALL + "/{id}/secret", channel)
                    .then()
                    .statusCode(404);
        }
    }

    /** Who takes the step sees neither the city's channels nor its notifications. */
    @Test
    void the_city_and_the_area_hear_of_it_when_the_district_takes_it_up_again() {
        var area = "T" + UUID.randomUUID().toString().substring(0, 8); // no floods of others here
        plant = Plant.withTanks(area, 1);
        try (var city = new Receiver();
                var elsewhere = new Receiver()) {
            Channels.open(Plant.official("supervisor", CITY), ofArea(CITY, city))
                    .statusCode(201);
            Channels.open(Plant.official("duty-officer", Plant.WEIYANG), ofArea(Plant.WEIYANG, elsewhere))
                    .statusCode(201);
            Channels.open(Plant.official("duty-officer", area), ofArea(area, receiver))
                    .statusCode(201);
            plant.send("LT-1", Instant.now().minusSeconds(9), 1, 85).statusCode(200);
            var alarm = plant.awaitAlarms(1).getFirst().get("id");
            officerShelves(area, alarm);
            officer(area, alarm)
                    .delete("/api/v1/alarms/{id}/shelving", alarm)
                    .then()
                    .statusCode(200);

            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
                assertThat(ours(city)).isEqualTo(2);
                assertThat(ours(receiver)).isEqualTo(2);
            });
            assertThat(ours(elsewhere)).isZero();
        }
    }

    private HashMap<String, Object> ofArea(String area, Receiver at) {
        return wanted(Map.of("area", area, "target", at.address(), "stages", List.of("RAISED")));
    }

    private void officerShelves(String area, Object alarm) {
        officer(area, alarm)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "reason", "检修", "until", Instant.now().plusSeconds(99).toString()))
                .put("/api/v1/alarms/{id}/shelving", alarm)
                .then()
                .statusCode(200);
    }

    private RequestSpecification officer(String area, Object alarm) {
        var seen = plant.employee().get("/api/v1/alarms/{id}", alarm).header("ETag");
        return Plant.official("duty-officer", area).header("If-Match", seen);
    }

    private HashMap<String, Object> wanted(Map<String, ?> more) {
        var wanted =
                new HashMap<String, Object>(Map.of("kind", "WEBHOOK", "name", "值班平台", "target", receiver.address()));
        wanted.putAll(more);
        return wanted;
    }

    /** Posts about this test's plant that it was raised. */
    private long ours(Receiver at) {
        return at.posts().stream()
                .filter(post ->
                        post.body().contains(plant.uscc()) && post.stage().equals("RAISED"))
                .count();
    }

    private static RequestSpecification as(String token) {
        return Plant.english().auth().oauth2(token);
    }

    private static String weiyang() {
        return Tokens.of("duty-officer").areas(Plant.WEIYANG).sign();
    }
}
