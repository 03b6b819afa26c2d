package org.yimatong.hazards.telemetry.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yimatong.events.EventJson;
import org.yimatong.events.Received;
import org.yimatong.events.hazards.v1.HazardEvent;
import org.yimatong.events.hazards.v1.HazardEvent.ReadingsLost;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.Kafka;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class LostReadingsTest {

    private static final String LOSSES = "select count(*) from outbox_message where payload like '%readings-lost%'";

    @Test
    void an_enterprise_whose_readings_became_a_dead_letter_is_told_of_to_the_others() {
        var plant = Plant.withTanks(Plant.GAOLING, 1);

        Kafka.send("telemetry.v1", Plant.SOURCE, "no telemetry");

        assertThat(lost(plant)).singleElement().satisfies(lost -> {
            assertThat(lost.source()).isEqualTo(Plant.SOURCE);
            assertThat(lost.occurredAt()).isBefore(Instant.now());
        });
    }

    @Test
    void a_record_that_names_no_source_concerns_nobody_and_stops_nobody() {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        var before = Database.number(LOSSES);

        Kafka.send("telemetry.v1", "no source\u0000", "no telemetry");
        plant.send("LT-1", Instant.now(), 1, 50).statusCode(200);
        plant.awaitLatest("LT-1", 1);

        assertThat(Database.number(LOSSES)).isEqualTo(before);
    }

    private static List<ReadingsLost> lost(Plant plant) {
        var found = new ArrayList<ReadingsLost>();
        try (var topic = Kafka.consumer("hazards.v1")) {
            await().untilAsserted(() -> {
                Kafka.poll(topic).stream()
                        .filter(record -> plant.uscc().equals(record.key()))
                        .map(record -> EventJson.read(new String(record.value()), HazardEvent.class))
                        .forEach(received -> {
                            if (received instanceof Received.Fact<HazardEvent>(ReadingsLost lost)) {
                                found.add(lost);
                            }
                        });
                assertThat(found).isNotEmpty();
            });
        }
        return found;
    }
}
