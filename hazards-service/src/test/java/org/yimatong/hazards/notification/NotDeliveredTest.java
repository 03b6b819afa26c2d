package org.yimatong.hazards.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Plant;
import org.yimatong.hazards.SettableClock;
import org.yimatong.testing.EventSource;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.Tokens;

/** Whoever watches an area sees that somebody was not told. */
@QuarkusTest
@RealServers
class NotDeliveredTest {

    @Inject
    SettableClock clock;

    @TestHTTPResource("/api/v1/alarms/stream")
    URI stream;

    private final Receiver receiver = new Receiver();

    @AfterEach
    void all_is_as_before() {
        clock.reset();
        receiver.close();
    }

    @Test
    void officials_see_it_on_the_live_stream_and_with_the_alarm_and_the_enterprise_does_not() throws Exception {
        var area = "61" + ThreadLocalRandom.current().nextInt(1000, 9999);
        var plant = Plant.withTanks(area, 1);
        receiver.answers(500);
        Channels.open(
                        Plant.official("duty-officer", area),
                        Map.of("kind", "WEBHOOK", "area", area, "name", "值班", "target", receiver.address()))
                .statusCode(201);

        try (var ofOfficer = EventSource.open(
                        stream, Tokens.of("duty-officer").areas(area).sign(), null);
                var ofEnterprise = EventSource.open(stream, plant.employeeToken(), null)) {
            plant.send("LT-1", Instant.now(), 1, 95).statusCode(200);
            assertThat(ofOfficer.next().name()).isEqualTo("alarm-raised");
            var alarm = plant.awaitAlarms(1).getFirst().get("id").toString();
            assertThat(shown(Plant.official("duty-officer", area), alarm)).doesNotContainKey("notDelivered");
            await().until(() -> !receiver.posts().isEmpty());

            clock.set(Instant.now().plus(Duration.ofMinutes(3)));

            var failed = ofOfficer.next();
            assertThat(failed.name()).isEqualTo("alarm-notification-failed");
            var told = JsonPath.from(failed.data());
            assertThat(told.getString("alarm")).isEqualTo(alarm);
            assertThat(told.getString("lastError")).isEqualTo("http-500");
            assertThat(told.getBoolean("givenUp")).isFalse();
            assertThat(shown(Plant.official("duty-officer", area), alarm)).containsEntry("notDelivered", true);
            assertThat(Plant.official("duty-officer", area)
                            .get("/api/v1/alarms")
                            .jsonPath()
                            .getBoolean("[0].notDelivered"))
                    .isTrue();
            assertThat(shown(plant.employee(), alarm)).doesNotContainKey("notDelivered");
            assertThat(ofEnterprise.next().name()).isEqualTo("alarm-raised");
            assertThat(ofEnterprise.isEmpty()).isTrue();
        }
    }

    private static Map<String, Object> shown(RequestSpecification caller, String alarm) {
        return caller.get("/api/v1/alarms/{id}", alarm)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("");
    }
}
