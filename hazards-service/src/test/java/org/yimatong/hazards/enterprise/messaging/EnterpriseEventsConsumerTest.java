package org.yimatong.hazards.enterprise.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yimatong.events.EventJson;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.EnterpriseChanged;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.Kafka;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class EnterpriseEventsConsumerTest {

    @Test
    void what_is_kept_about_an_enterprise_moves_with_it_and_its_old_area_sees_it_no_more() {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        plant.send("LT-1", Instant.now(), 1, 95).statusCode(200);
        plant.awaitAlarms(1);

        announce(plant, 3, Plant.WEIYANG);
        announce(plant, 2, Plant.GAOLING);

        await().untilAsserted(() -> assertThat(Plant.official("inspector", Plant.WEIYANG)
                        .get("/api/v1/alarms?uscc=" + plant.uscc())
                        .jsonPath()
                        .getList(""))
                .hasSize(1));
        await().untilAsserted(() -> assertThat(Database.number(
                        "select version from known_enterprise where uscc = '%s'".formatted(plant.uscc())))
                .isEqualTo(3));
        assertThat(Plant.official("inspector", Plant.GAOLING)
                        .get("/api/v1/sensors?uscc=" + plant.uscc())
                        .jsonPath()
                        .getList(""))
                .isEmpty();
    }

    @Test
    void what_is_no_event_becomes_a_dead_letter_and_its_neighbours_pass() {
        var poison = "{\"type\":\"poison %s\"}".formatted(UUID.randomUUID());
        Kafka.send("enterprises.v1", "poison", poison);

        assertThat(Plant.in(Plant.GAOLING).uscc()).isNotEmpty();
        try (var letters = Kafka.consumer("dead-letter-topic-enterprises")) {
            await().untilAsserted(() -> assertThat(Kafka.poll(letters))
                    .extracting(letter -> new String(letter.value(), StandardCharsets.UTF_8))
                    .contains(poison));
        }
    }

    @Test
    void an_event_of_a_newer_registry_has_no_effect_and_its_neighbours_pass() {
        var plant = Plant.in(Plant.GAOLING);
        Kafka.send("enterprises.v1", plant.uscc(), """
                {"specversion":"1.0","id":"%s","source":"/enterprises-service","subject":"%s",
                 "type":"org.yimatong.enterprises.enterprise-merged.v1","time":"2026-03-02T08:30:00Z","data":{}}
                """.formatted(UUID.randomUUID(), plant.uscc()));

        announce(plant, 2, Plant.WEIYANG);

        await().untilAsserted(() -> assertThat(Database.number(
                        "select version from known_enterprise where uscc = '%s'".formatted(plant.uscc())))
                .isEqualTo(2));
    }

    private static void announce(Plant plant, long version, String area) {
        var changed = new EnterpriseChanged(
                UUID.randomUUID(), Instant.now(), plant.uscc(), version, "渭北精细化工有限公司", "PRODUCTION", area, "OPERATING");
        Kafka.send("enterprises.v1", plant.uscc(), EventJson.write(changed, "/enterprises-service"));
    }
}
