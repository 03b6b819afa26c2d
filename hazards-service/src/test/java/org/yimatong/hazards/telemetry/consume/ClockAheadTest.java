package org.yimatong.hazards.telemetry.consume;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.Kafka;
import org.yimatong.hazards.Plant;
import org.yimatong.hazards.telemetry.EpochMicros;
import org.yimatong.hazards.telemetry.Reading;
import org.yimatong.hazards.telemetry.TelemetryRecord;
import org.yimatong.testing.RealServers;

/** Readings of a sensor whose clock is ahead of ours by a minute, within what is tolerated. Limits 10, 20, 80, 90. */
@QuarkusTest
@RealServers
class ClockAheadTest {

    private static final int AHEAD = 60;
    private static final int UNNUMBERED = 0;

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private Plant plant;

    @BeforeEach
    void a_plant() {
        plant = Plant.withTanks(Plant.GAOLING, 2);
    }

    @Test
    void those_of_one_message_count_in_the_order_in_which_they_were_measured() {
        plant.send(List.of(
                        Plant.reading("LT-1", now.plusSeconds(AHEAD), UNNUMBERED, 50),
                        Plant.reading("LT-1", now.plusSeconds(AHEAD + 1), UNNUMBERED, 85),
                        Plant.reading("LT-1", now.plusSeconds(AHEAD + 2), UNNUMBERED, 99)))
                .statusCode(200);

        assertThat(plant.awaitAlarms(1))
                .singleElement()
                .satisfies(alarm -> assertThat(alarm).containsEntry("level", "HIGH_HIGH"));
        assertThat(plant.latest("LT-1"))
                .containsEntry("value", 99.0f)
                .containsEntry("observedAt", now.plusSeconds(AHEAD + 2).toString());
    }

    @Test
    void one_that_is_sent_again_changes_neither_the_present_nor_any_alarm() {
        receive(0, reading(1, 99));
        receive(1, reading(2, 50));

        receive(30, reading(1, 99));
        assertNothingChanged();
        receive(31, reading(1, 5));
        assertNothingChanged();
    }

    private void assertNothingChanged() {
        assertThat(plant.latest("LT-1")).containsEntry("value", 50.0f).containsEntry("sequence", 2);
        assertThat(plant.alarms())
                .singleElement()
                .satisfies(alarm ->
                        assertThat(alarm).containsEntry("occurrences", 1).containsEntry("standing", false));
    }

    /** As another instance may have taken it in, which does not remember what this one has. */
    private void receive(int second, Reading... readings) {
        var receivedAt = EpochMicros.of(now.plusSeconds(second));
        Kafka.send("telemetry.v1", Plant.SOURCE, TelemetryRecord.write(receivedAt, List.of(readings)));
        var marker = new Reading(number("LT-2"), receivedAt, second, 50);
        Kafka.send("telemetry.v1", Plant.SOURCE, TelemetryRecord.write(receivedAt, List.of(marker)));
        plant.awaitLatest("LT-2", second);
    }

    private Reading reading(int second, double value) {
        return new Reading(number("LT-1"), EpochMicros.of(now.plusSeconds(AHEAD + second)), second, value);
    }

    private int number(String tag) {
        return (int) Database.number(
                "select number from sensor where uscc = '%s' and tag = '%s'".formatted(plant.uscc(), tag));
    }
}
