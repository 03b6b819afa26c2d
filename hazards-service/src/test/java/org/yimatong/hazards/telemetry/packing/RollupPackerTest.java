package org.yimatong.hazards.telemetry.packing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.telemetry.Resolution;
import org.yimatong.hazards.telemetry.Rollups;

class RollupPackerTest {

    private static final long MINUTE = Resolution.MINUTE.micros();

    @Test
    void rollups_come_back_as_they_were() {
        for (var seed = 0; seed < 100; seed++) {
            var rollups = ofRandomReadings(new Random(seed));

            assertThat(roundTrip(rollups, Long.MIN_VALUE, Long.MAX_VALUE))
                    .usingRecursiveComparison()
                    .isEqualTo(rollups);
        }
    }

    @Test
    void only_those_asked_for_are_added() {
        var rollups = new Rollups(Resolution.MINUTE);
        for (var minute = 0; minute < 10; minute++) {
            rollups.add(minute * MINUTE, minute);
        }

        assertThat(roundTrip(rollups, 3 * MINUTE, 5 * MINUTE).first()).containsExactly(3, 4);
    }

    private static Rollups ofRandomReadings(Random random) {
        var rollups = new Rollups(Resolution.MINUTE);
        var at = 0L;
        for (var i = 0; i <= random.nextInt(2_000); i++) {
            at += random.nextInt(100) * 1_000_000L;
            rollups.add(at, random.nextBoolean() ? random.nextGaussian() : random.nextInt(1_000) / 10.0);
        }
        return rollups;
    }

    private static Rollups roundTrip(Rollups rollups, long from, long to) {
        var unpacked = new Rollups(rollups.resolution());
        try (var packer = new RollupPacker()) {
            packer.unpack(packer.pack(rollups), from, to, unpacked);
        }
        return unpacked;
    }
}
