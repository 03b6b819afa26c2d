package org.yimatong.hazards.telemetry.packing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingPackerTest {

    private static final double[] EXTREMES = {
        0.0,
        -0.0,
        Double.MIN_VALUE,
        -Double.MIN_VALUE,
        Double.MIN_NORMAL,
        Double.MAX_VALUE,
        -Double.MAX_VALUE,
        0x1p53,
        0x1p53 + 2,
        1e15,
        1e-12,
        0.1 + 0.2,
        Math.PI,
        -1e308,
        4.35,
        1.005,
        123456789.123
    };

    /** What sensors, and those who wish us ill, may send. */
    enum Kind {
        DECIMALS_OF_A_STEADY_SENSOR {
            @Override
            void fill(ReadingColumns readings, Random random, int size) {
                for (var i = 0; i < size; i++) {
                    readings.add(
                            1_763_798_400_000_000L + i * 47_500_000L + random.nextInt(1_000) * 1_000L,
                            i,
                            (5_000 + random.nextInt(200)) / 100.0);
                }
            }
        },
        FULL_PRECISION {
            @Override
            void fill(ReadingColumns readings, Random random, int size) {
                for (var i = 0; i < size; i++) {
                    readings.add(i * 1_000_003L + random.nextInt(1_000_000), random.nextLong(), random.nextGaussian());
                }
            }
        },
        ANYTHING_AT_ALL {
            @Override
            void fill(ReadingColumns readings, Random random, int size) {
                for (var i = 0; i < size; i++) {
                    readings.add(random.nextLong(), random.nextLong(), Double.longBitsToDouble(random.nextLong()));
                }
            }
        },
        ZEROS_OF_BOTH_SIGNS {
            @Override
            void fill(ReadingColumns readings, Random random, int size) {
                for (var i = 0; i < size; i++) {
                    readings.add(i, i, random.nextBoolean() ? 0.0 : -0.0);
                }
            }
        },
        EXTREME_VALUES_AND_FAR_JUMPS {
            @Override
            void fill(ReadingColumns readings, Random random, int size) {
                var ends = new long[] {Long.MIN_VALUE, Long.MAX_VALUE, 0, -1, 1, 60_000_000};
                for (var i = 0; i < size; i++) {
                    readings.add(
                            ends[random.nextInt(ends.length)],
                            ends[random.nextInt(ends.length)],
                            EXTREMES[random.nextInt(EXTREMES.length)]);
                }
            }
        },
        ONE_INSTANT_AND_NEGATIVE_VALUES {
            @Override
            void fill(ReadingColumns readings, Random random, int size) {
                for (var i = 0; i < size; i++) {
                    readings.add(-5, i * 7L, -random.nextInt(100) / 1_000.0);
                }
            }
        };

        abstract void fill(ReadingColumns readings, Random random, int size);
    }

    @ParameterizedTest
    @EnumSource
    void readings_come_back_bit_for_bit(Kind kind) {
        try (var packer = new ReadingPacker()) {
            for (var seed = 0; seed < 300; seed++) {
                var random = new Random(seed);
                var readings = new ReadingColumns();
                kind.fill(readings, random, 1 + random.nextInt(400));

                assertSame(readings, unpacked(packer, packer.pack(readings, 0, readings.size())));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.0, 0.0, 0.1, -273.15, 1e15, Double.MIN_VALUE, Double.MAX_VALUE})
    void a_single_reading_comes_back(double value) {
        var readings = new ReadingColumns();
        readings.add(1_763_798_400_000_001L, Long.MAX_VALUE, value);

        try (var packer = new ReadingPacker()) {
            assertSame(readings, unpacked(packer, packer.pack(readings, 0, 1)));
        }
    }

    @Test
    void parts_come_back_one_after_the_other() {
        var readings = new ReadingColumns();
        Kind.FULL_PRECISION.fill(readings, new Random(1), 1_000);
        var both = new ReadingColumns();

        try (var packer = new ReadingPacker()) {
            packer.unpack(packer.pack(readings, 0, 333), both);
            packer.unpack(packer.pack(readings, 333, 1_000), both);
        }

        assertSame(readings, both);
    }

    @Test
    void an_hour_of_a_usual_sensor_takes_less_than_six_bytes_a_reading() {
        var readings = new ReadingColumns();
        Kind.DECIMALS_OF_A_STEADY_SENSOR.fill(readings, new Random(1), 76);

        try (var packer = new ReadingPacker()) {
            assertThat(packer.pack(readings, 0, 76)).hasSizeLessThan(6 * 76);
        }
    }

    @Test
    void a_part_does_not_end_between_two_readings_of_one_instant() {
        var readings = new ReadingColumns();
        IntStream.range(0, 10).forEach(i -> readings.add(i / 4, i, 0));

        assertThat(readings.partEnd(0, 3)).isEqualTo(4);
        assertThat(readings.partEnd(4, 4)).isEqualTo(8);
        assertThat(readings.partEnd(8, 100)).isEqualTo(10);
    }

    private static ReadingColumns unpacked(ReadingPacker packer, byte[] packed) {
        var readings = new ReadingColumns();
        packer.unpack(packed, readings);
        return readings;
    }

    private static void assertSame(ReadingColumns expected, ReadingColumns actual) {
        assertThat(actual.size()).isEqualTo(expected.size());
        for (var i = 0; i < expected.size(); i++) {
            assertThat(actual.observedAt(i)).isEqualTo(expected.observedAt(i));
            assertThat(actual.sequence(i)).isEqualTo(expected.sequence(i));
            assertThat(Double.doubleToRawLongBits(actual.value(i)))
                    .isEqualTo(Double.doubleToRawLongBits(expected.value(i)));
        }
    }
}
