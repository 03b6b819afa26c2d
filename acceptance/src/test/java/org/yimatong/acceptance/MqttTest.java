package org.yimatong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.yimatong.acceptance.client.People;
import org.yimatong.acceptance.client.Plant;
import org.yimatong.acceptance.client.Tool;
import org.yimatong.acceptance.suite.Concerns;
import org.yimatong.acceptance.suite.Part;
import org.yimatong.acceptance.suite.Suite;

/** A data gateway that somebody else built. */
@Order(70)
@DisplayName("A data gateway of other hands")
@Concerns(Part.HAZARDS)
class MqttTest {

    private final Suite suite;
    private final People people;

    MqttTest(Suite suite) {
        this.suite = suite;
        people = new People(suite.addresses());
    }

    @Test
    void a_reading_published_with_mosquitto_is_found() throws IOException, InterruptedException {
        var observedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);

        publish("""
                {"readings":[{"sensor":"XMEAS-07","observedAt":"%s","sequence":4711,"value":2705.25}]}
                """.formatted(observedAt));

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(people.plant()
                                .all("/api/v1/sensors/%s/readings?from=%s".formatted(reactorPressure(), observedAt)))
                        .singleElement()
                        .satisfies(reading -> {
                            assertThat(reading.path("sequence").asInt()).isEqualTo(4711);
                            assertThat(reading.path("value").asDouble()).isEqualTo(2705.25);
                        }));
    }

    private void publish(String message) throws IOException, InterruptedException {
        Tool.MOSQUITTO_PUB.run(
                "-h",
                "127.0.0.1",
                "-p",
                Integer.toString(suite.addresses().mqttPort()),
                "-q",
                "1",
                "-u",
                "of-other-hands",
                "-P",
                people.dataGatewayOf(Plant.USCC).token().value(),
                "-t",
                "yimatong/v1/telemetry",
                "-m",
                message.strip());
    }

    private String reactorPressure() {
        return people.plant().all("/api/v1/sensors?uscc=" + Plant.USCC).stream()
                .filter(sensor -> sensor.path("tag").asText().equals("XMEAS-07"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }
}
