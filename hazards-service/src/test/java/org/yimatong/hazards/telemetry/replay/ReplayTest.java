package org.yimatong.hazards.telemetry.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.Kafka;
import org.yimatong.hazards.Plant;
import org.yimatong.hazards.telemetry.EpochMicros;
import org.yimatong.hazards.telemetry.Reading;
import org.yimatong.hazards.telemetry.TelemetryRecord;
import org.yimatong.hazards.telemetry.gateway.rest.Gateways;
import org.yimatong.testing.RealServers;

/** Reliability T-8: what was taken is never overwritten, and who tries is written down. */
@QuarkusTest
@RealServers
class ReplayTest {

    private static final Instant NOW = Instant.now();

    @Test
    void a_reading_sent_again_with_another_value_is_refused_and_changes_nothing() {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        plant.send("LT-1", NOW, 1, 50).statusCode(200);
        plant.awaitLatest("LT-1", 1);

        plant.send("LT-1", NOW, 1, 95)
                .statusCode(409)
                .body("type", equalTo("/problems/conflicting-readings"))
                .body("errors.pointer", contains("/readings/0"))
                .body("errors.code", contains("conflicting"));
        plant.send(List.of(
                        Plant.reading("LT-1", NOW, 1, 95),
                        Plant.reading("LT-1", NOW, 1, 50),
                        Plant.reading("LT-1", NOW, 2, 51)))
                .statusCode(200)
                .body("accepted", equalTo(1))
                .body("duplicate", equalTo(1))
                .body("rejected.index", contains(0))
                .body("rejected.code", contains("conflicting"));

        plant.awaitLatest("LT-1", 2);
        assertThat(plant.latest("LT-1")).containsEntry("value", 51.0f);
        assertThat(plant.storedSequences("LT-1")).containsExactly(1, 2);
        assertThat(plant.alarms()).isEmpty();
    }

    @Test
    void it_is_written_down_once_for_a_gateway_and_a_minute() {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        plant.send("LT-1", NOW, 1, 50).statusCode(200);
        var gateway = Gateways.enrolled(plant).get("id");

        for (var value = 51; value < 60; value++) {
            plant.send("LT-1", NOW, 1, value).statusCode(409);
        }

        await().atMost(Duration.ofSeconds(10)).until(() -> audited("data-gateway", gateway) > 0);
        plant.send("LT-1", NOW, 1, 61).statusCode(409);
        await().during(Duration.ofSeconds(2)).until(() -> audited("data-gateway", gateway) == 1);
    }

    @Test
    void what_the_intake_does_not_remember_the_store_finds() {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        plant.send("LT-1", NOW, 1, 50).statusCode(200);
        plant.awaitLatest("LT-1", 1);
        var number = (int) Database.number("select number from sensor where uscc = '%s'".formatted(plant.uscc()));

        forge(new Reading(number, EpochMicros.of(NOW), 1, 95));

        await().atMost(Duration.ofSeconds(10)).until(() -> audited("enterprise", plant.uscc()) == 1);
        assertThat(Database.number("select value from reading where sensor = " + number))
                .isEqualTo(50);
        assertThat(plant.alarms()).isEmpty();
    }

    @Test
    void what_the_store_is_sent_again_unchanged_accuses_nobody() {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        plant.send("LT-1", NOW, 1, 50).statusCode(200);
        plant.awaitLatest("LT-1", 1);
        var number = (int) Database.number("select number from sensor where uscc = '%s'".formatted(plant.uscc()));

        forge(new Reading(number, EpochMicros.of(NOW), 1, 50));

        plant.send("LT-1", NOW, 2, 50).statusCode(200);
        plant.awaitLatest("LT-1", 2);
        await().during(Duration.ofSeconds(2)).until(() -> audited("enterprise", plant.uscc()) == 0);
    }

    /** As if an instance had taken it in that does not know of the first. */
    private static void forge(Reading reading) {
        Kafka.send(
                "telemetry.v1", Plant.SOURCE, TelemetryRecord.write(EpochMicros.of(Instant.now()), List.of(reading)));
    }

    private static long audited(String kind, Object id) {
        return Database.number(
                "select count(*) from audit_entry where action = 'contradicted' and thing_type = '%s' and thing_id = '%s'"
                        .formatted(kind, id));
    }
}
