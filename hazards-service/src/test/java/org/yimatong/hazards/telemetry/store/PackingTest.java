package org.yimatong.hazards.telemetry.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.hazards.telemetry.store.StoreAsSystem.reading;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.telemetry.Reading;
import org.yimatong.hazards.telemetry.Resolution;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class PackingTest {

    private final StoreAsSystem store;
    private final Instant hour = Instant.now().truncatedTo(ChronoUnit.HOURS);
    private final int sensor = StoreAsSystem.newSensor();
    private final List<Reading> readings = new ArrayList<>();

    PackingTest(StoreAsSystem store) {
        this.store = store;
    }

    @AfterEach
    void unpack() {
        store.reset();
    }

    @Test
    void at_every_step_each_reading_is_there_once_and_a_duplicate_has_no_effect() {
        var extremes = new double[] {-0.0, Double.MAX_VALUE, Double.MIN_VALUE, 50.25, -1e-300};
        for (var i = 0; i < 75; i++) {
            readings.add(reading(sensor, hour.plusMillis(i * 47_500L), i, extremes[i % extremes.length]));
        }
        assertThat(store.append(readings)).isEqualTo(75);

        var more = true;
        while (more) {
            more = store.packStep(hour);

            assertThat(store.append(readings)).isZero();
            assertThat(store.series(sensor)).isEqualTo(readings);
        }
        assertThat(packedRows()).isOne();
        assertThat(lateRows()).isZero();
        assertThat(Database.number("select count(*) from reading where sensor = " + sensor))
                .isZero();
    }

    @Test
    void rollups_are_the_same_before_and_after() {
        append(hour, 90);
        var minutes = store.rollups(sensor, Resolution.MINUTE);
        var hours = store.rollups(sensor, Resolution.HOUR);

        store.pack(hour);

        assertThat(store.rollups(sensor, Resolution.MINUTE))
                .usingRecursiveComparison()
                .isEqualTo(minutes);
        assertThat(store.rollups(sensor, Resolution.HOUR))
                .usingRecursiveComparison()
                .isEqualTo(hours);
        assertThat(hours.counts()).containsExactly(76, 14);
    }

    @Test
    void what_comes_after_its_hour_was_packed_is_kept_once_and_packed_with_it() {
        append(hour, 50);
        store.pack(hour);
        var late = reading(sensor, hour.plusSeconds(10), 1_000, -7.5);

        assertThat(store.append(List.of(late, readings.get(3), late))).isOne();
        assertThat(store.append(List.of(late))).isZero();
        readings.add(1, late);
        assertThat(store.series(sensor)).isEqualTo(readings);
        assertThat(lateRows()).isOne();

        store.pack(hour.plusSeconds(3_600));
        assertThat(lateRows()).isZero();
        assertThat(store.series(sensor)).isEqualTo(readings);
        assertThat(store.append(readings)).isZero();
        assertThat(packedRows()).isOne();
    }

    @Test
    void an_hour_that_was_packed_without_the_sensor_takes_it_in_later() {
        store.pack(hour);

        append(hour, 20);
        store.pack(hour.plusSeconds(3_600));

        assertThat(store.series(sensor)).isEqualTo(readings);
        assertThat(packedRows()).isOne();
        assertThat(lateRows()).isZero();
    }

    @Test
    void what_comes_between_closing_and_packing_is_late_unless_it_was_there() {
        append(hour, 20);
        while (!isClosed()) {
            store.packStep(hour);
        }
        var late = reading(sensor, hour.plusSeconds(1), 1_000, 1);

        assertThat(store.append(readings)).isZero();
        assertThat(store.append(List.of(late))).isOne();
        readings.add(1, late);
        assertThat(store.series(sensor)).isEqualTo(readings);

        store.pack(hour);
        assertThat(store.append(readings)).isZero();
        assertThat(store.series(sensor)).isEqualTo(readings);
    }

    @Test
    void an_hour_of_very_many_readings_takes_several_rows() {
        var random = new Random(1);
        for (var i = 0; i < 25_000; i++) {
            readings.add(reading(sensor, hour.plusMillis(i / 3 * 250L), i, random.nextInt(100)));
        }
        store.append(readings);
        store.pack(hour);
        var late = reading(sensor, hour.plusMillis(1_000_100), 7, 1);
        store.append(List.of(late, readings.get(12_345)));
        readings.add(12_003, late);

        assertThat(store.series(sensor)).isEqualTo(readings);
        store.pack(hour.plusSeconds(3_600));
        assertThat(store.series(sensor)).isEqualTo(readings);
        assertThat(packedRows()).isEqualTo(3);
    }

    @Test
    void an_hour_of_many_sensors_is_packed_whole_in_several_steps() {
        var sensors = 210;
        for (var i = 0; i < sensors; i++) {
            for (var j = 0; j < 1_001; j++) {
                readings.add(reading(sensor + i, hour.plusMillis(j * 3_000L), j, i));
            }
        }
        assertThat(store.append(readings)).isEqualTo(sensors * 1_001);

        store.pack(hour);

        assertThat(Database.number(
                        "select count(*) from packed_reading where readings = 1001 and sensor between %d and %d"
                                .formatted(sensor, sensor + sensors)))
                .isEqualTo(sensors);
        assertThat(store.series(sensor + 9)).isEqualTo(readings.subList(9 * 1_001, 10 * 1_001));
    }

    @Test
    void a_part_of_a_series_begins_and_ends_where_it_is_told_to() {
        append(hour, 50);
        store.pack(hour);

        assertThat(store.series(sensor, hour.plusMillis(47_500 * 20), 5)).isEqualTo(readings.subList(20, 25));
    }

    /** One reading every 47.5 seconds, the average of the nation's monitoring network. */
    private void append(Instant from, int count) {
        for (var i = 0; i < count; i++) {
            readings.add(reading(sensor, from.plusMillis(i * 47_500L), i, i % 7 / 10.0));
        }
        assertThat(store.append(readings)).isEqualTo(count);
    }

    private boolean isClosed() {
        return Database.number("select count(*) from reading_mark where closed_until > to_timestamp(%d)"
                        .formatted(hour.getEpochSecond()))
                > 0;
    }

    private long packedRows() {
        return Database.number("select count(*) from packed_reading where sensor = " + sensor);
    }

    private long lateRows() {
        return Database.number("select count(*) from late_reading where sensor = " + sensor);
    }
}
