package org.yimatong.hazards.telemetry.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.hazards.telemetry.store.StoreAsSystem.reading;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.telemetry.Reading;
import org.yimatong.kit.problem.DatabaseFailure;
import org.yimatong.testing.RealServers;

/** A statement that fails rolls back its step, as a process does that dies there. */
@QuarkusTest
@RealServers
class SuddenDeathOfUpkeepTest {

    private final StoreAsSystem store;
    private final Instant hour = Instant.now().truncatedTo(ChronoUnit.HOURS);
    private final int sensor = StoreAsSystem.newSensor();
    private final List<Reading> readings = new ArrayList<>();

    SuddenDeathOfUpkeepTest(StoreAsSystem store) {
        this.store = store;
    }

    @AfterEach
    void unpack() {
        Database.execute("drop function if exists die() cascade; drop sequence if exists deaths");
        store.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "reading_mark,   update, 1",
        "reading_mark,   update, 2",
        "reading_mark,   update, 3",
        "reading_mark,   update, 4",
        "packed_reading, insert, 1",
        "packed_reading, insert, 2",
        "packed_reading, insert, 3",
        "packed_reading, delete, 1",
        "late_reading,   delete, 1"
    })
    void a_death_at_any_statement_leaves_each_reading_exactly_once(String table, String event, int which) {
        IntStream.range(0, 60).forEach(i -> readings.add(reading(sensor, hour.plusSeconds(60 * i), i, i / 10.0)));
        store.append(readings);
        var neighbour = StoreAsSystem.newSensor();
        store.append(List.of(reading(neighbour, hour, 1, 1)));
        dieAt(table, event, which);

        surviveUpkeep(hour);
        var late = reading(sensor, hour.plusSeconds(30), 1_000, 2.5);
        assertThat(store.append(List.of(late, readings.get(5)))).isOne();
        readings.add(1, late);
        surviveUpkeep(hour.plusSeconds(3_600));

        assertThat(Database.number(
                        "select count(*) from reading_mark where (select last_value from deaths) >= " + which))
                .as("the death has happened")
                .isOne();
        assertThat(Database.number("select count(*) from late_reading where sensor = " + sensor))
                .isZero();
        assertThat(Database.number("select sum(readings) from packed_reading where sensor = " + sensor))
                .isEqualTo(61);
        assertThat(store.series(neighbour)).hasSize(1);
    }

    /** Goes on after each failure, as recurring work does, and looks at the series after each step. */
    private void surviveUpkeep(Instant until) {
        var more = true;
        while (more) {
            try {
                more = store.packStep(until);
            } catch (DatabaseFailure died) {
                more = true;
            }
            assertThat(store.series(sensor)).isEqualTo(readings);
        }
    }

    private static void dieAt(String table, String event, int which) {
        Database.execute("""
                create sequence deaths;
                grant usage on sequence deaths to public;
                create function die() returns trigger language plpgsql as $$
                begin
                    if nextval('deaths') = %d then
                        raise exception 'planted' using errcode = '57014';
                    end if;
                    return coalesce(new, old);
                end $$;
                create trigger planted before %s on %s for each row execute function die();
                """.formatted(which, event, table));
    }
}
