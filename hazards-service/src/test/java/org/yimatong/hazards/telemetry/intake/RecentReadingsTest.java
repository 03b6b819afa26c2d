package org.yimatong.hazards.telemetry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yimatong.hazards.telemetry.Reading;
import org.yimatong.hazards.telemetry.intake.RecentReadings.Memory;

class RecentReadingsTest {

    private static final long NOW = 1_763_713_800_000_000L;

    private final RecentReadings recent = new RecentReadings();

    @Test
    void a_reading_is_known_by_sensor_time_and_sequence_and_told_from_one_with_another_value() {
        recent.remember(new Reading(7, NOW, 3, 1.5));

        assertThat(recent.of(new Reading(7, NOW, 3, 1.5))).isEqualTo(Memory.SAME);
        assertThat(recent.of(new Reading(7, NOW, 3, 1.6))).isEqualTo(Memory.OTHER_VALUE);
        assertThat(recent.of(new Reading(8, NOW, 3, 1.5))).isEqualTo(Memory.NONE);
        assertThat(recent.of(new Reading(7, NOW + 1, 3, 1.5))).isEqualTo(Memory.NONE);
        assertThat(recent.of(new Reading(7, NOW, 4, 1.5))).isEqualTo(Memory.NONE);
    }

    @Test
    void zero_and_minus_zero_are_the_same_measurement() {
        recent.remember(new Reading(7, NOW, 3, 0.0));

        assertThat(recent.of(new Reading(7, NOW, 3, -0.0))).isEqualTo(Memory.SAME);
    }

    @Test
    void nobody_is_accused_of_what_another_reading_says() {
        for (var sequence = 0; sequence < 300_000; sequence++) {
            recent.remember(new Reading(sequence % 97, NOW + sequence, sequence, sequence % 10));
        }

        for (var sequence = 0; sequence < 300_000; sequence++) {
            assertThat(recent.of(new Reading(sequence % 97, NOW + sequence, sequence, sequence % 10)))
                    .isIn(Memory.SAME, Memory.NONE);
        }
    }
}
