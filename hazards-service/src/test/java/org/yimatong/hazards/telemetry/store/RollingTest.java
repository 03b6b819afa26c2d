package org.yimatong.hazards.telemetry.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yimatong.hazards.telemetry.store.StoreAsSystem.reading;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.telemetry.Reading;
import org.yimatong.hazards.telemetry.Resolution;
import org.yimatong.kit.problem.DatabaseFailure;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class RollingTest {

    private final StoreAsSystem store;
    private final LateMerging merging;
    private final DayRolling rolling;
    private final ReadingPartitions partitions;
    private final int sensor = StoreAsSystem.newSensor();
    private Instant day = Instant.EPOCH;

    RollingTest(StoreAsSystem store, LateMerging merging, DayRolling rolling, ReadingPartitions partitions) {
        this.store = store;
        this.merging = merging;
        this.rolling = rolling;
        this.partitions = partitions;
    }

    @BeforeEach
    void find_the_oldest_day() {
        day = Instant.ofEpochSecond(Database.number("select extract(epoch from taken_from)::int8 from reading_mark"));
    }

    @AfterEach
    void go_back() {
        Database.execute("""
                update reading_mark set taken_from = to_timestamp(%1$d), rolled_until = to_timestamp(%1$d);
                delete from reading_rollup where day >= to_timestamp(%1$d)""".formatted(day.getEpochSecond()));
        store.reset();
    }

    @Test
    void after_thirty_days_rollups_stand_for_the_readings() {
        var readings = day();
        store.append(readings);
        var minutes = store.rollups(sensor, Resolution.MINUTE);
        var hours = store.rollups(sensor, Resolution.HOUR);

        rollUp();

        assertThat(store.series(sensor)).isEmpty();
        assertThat(store.rollups(sensor, Resolution.MINUTE))
                .usingRecursiveComparison()
                .isEqualTo(minutes);
        assertThat(store.rollups(sensor, Resolution.HOUR))
                .usingRecursiveComparison()
                .isEqualTo(hours);
        assertThat(hours.size()).isEqualTo(24);
    }

    @Test
    void a_dropped_day_takes_no_readings_any_more() {
        rollUp();

        partitions.drop(Instant.now());

        assertThat(Database.number("select count(*) from pg_class where relname = 'packed_reading_%s'"
                        .formatted(day.toString().substring(0, 10).replace("-", ""))))
                .isZero();
        assertThatThrownBy(() -> store.append(day()))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContaining("no partition");
    }

    @Test
    void a_day_is_kept_until_its_last_reading_is_older_than_thirty_days() {
        assertThat(rolling.close(day.plus(Duration.ofDays(31)).plusSeconds(3_600)))
                .isFalse();
    }

    @Test
    void a_day_with_late_readings_waits_for_them() {
        store.append(day());
        rolling.close(day.plus(Duration.ofDays(33)));

        assertThat(rolling.step()).isTrue();

        assertThat(store.series(sensor)).hasSize(day().size());
        assertThat(Database.number("select count(*) from reading_rollup where sensor = " + sensor))
                .isZero();
    }

    @Test
    void a_day_that_failed_half_way_is_summed_up_once() {
        store.append(day());
        var hours = store.rollups(sensor, Resolution.HOUR);
        Database.execute("""
                create sequence deaths;
                grant usage on sequence deaths to public;
                create function die() returns trigger language plpgsql as $$
                begin
                    if nextval('deaths') = 1 then
                        raise exception 'planted' using errcode = '57014';
                    end if;
                    return new;
                end $$;
                create trigger planted before update of rolled_until on reading_mark
                    for each row execute function die()""");
        try {
            assertThatThrownBy(this::rollUp).isInstanceOf(DatabaseFailure.class);
            assertThat(store.series(sensor)).hasSize(day().size());

            rollUp();
        } finally {
            Database.execute("drop function die() cascade; drop sequence deaths");
        }

        assertThat(store.rollups(sensor, Resolution.HOUR))
                .usingRecursiveComparison()
                .isEqualTo(hours);
    }

    @Test
    void rollups_are_dropped_after_years_and_not_before() {
        Database.execute("""
                create table reading_rollup_200001 partition of reading_rollup
                    for values from ('2000-01-01') to ('2000-02-01')""");

        partitions.drop(Instant.parse("2005-01-31T00:00:00Z"));
        assertThat(Database.number("select count(*) from pg_class where relname = 'reading_rollup_200001'"))
                .isOne();
        partitions.drop(Instant.parse("2005-02-02T00:00:00Z"));
        assertThat(Database.number("select count(*) from pg_class where relname = 'reading_rollup_200001'"))
                .isZero();
    }

    /** A reading each half hour and some, with a peak. */
    private List<Reading> day() {
        return IntStream.range(0, 50)
                .mapToObj(i -> reading(sensor, day.plusSeconds(i * 1_700L), i, i == 25 ? 99.5 : i % 5 / 10.0))
                .toList();
    }

    private void rollUp() {
        rolling.close(day.plus(Duration.ofDays(33)));
        while (merging.step()) {
            // there may be more
        }
        while (rolling.step()) {
            // there may be more
        }
    }
}
