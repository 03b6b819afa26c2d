package org.yimatong.hazards.alarm.flood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;

/** Alarms of several transactions, none of which saw the others. */
@QuarkusTest
@RealServers
class FloodClockTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int TANKS = 12;

    @Inject
    FloodRounds rounds;

    private final String area = "61" + ThreadLocalRandom.current().nextInt(1000, 9999);
    private final Instant begin = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(60);
    private Plant plant;

    @BeforeEach
    void a_plant() {
        plant = Plant.withTanks(area, TANKS);
    }

    @Test
    void a_flood_that_no_transaction_saw_is_found_once_by_several_clocks_and_dated_when_it_began() {
        Database.execute("""
                insert into alarm (id, sensor, uscc, area, source_code, tag, unit, condition, level, value, raised_at,
                    observed_at, sequence, recorded_at, version, highest_level, annunciated_at)
                select gen_random_uuid(), number, uscc, area, source_code, tag, unit, 'LOW', 'LOW', 1, at, at, 1, at, 1,
                    'LOW', at from (select *, timestamptz '%s' + substr(tag, 4)::int * interval '1 second' as at
                    from sensor where uscc = '%s') tripped
                """.formatted(begin, plant.uscc()));
        try (var clocks = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, 8).forEach(_ -> clocks.submit(rounds::pass));
        }

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(floods().getList("beganAt"))
                        .containsExactly(begin.plusSeconds(11).toString()));
        assertThat(floods().getString("[0].since"))
                .isEqualTo(begin.plusSeconds(1).toString());
        assertThat(plant.employee()
                        .get("/api/v1/alarm-floods/{id}", floods().getString("[0].id"))
                        .jsonPath()
                        .getInt("alarms"))
                .isEqualTo(TANKS);
    }

    @Test
    void whoever_decides_about_a_place_at_the_moment_makes_no_alarm_wait_and_the_clock_makes_up_for_it()
            throws SQLException {
        var place = FloodPlace.ofSource(area, plant.uscc(), Plant.SOURCE);
        var database = ConfigProvider.getConfig().getValue("yimatong.test.superuser-url", String.class);
        try (var other = DriverManager.getConnection(database);
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(hashtextextended('alarm-flood/%s', 0))".formatted(place));

            plant.send(IntStream.rangeClosed(1, TANKS)
                            .mapToObj(tank -> Plant.reading("LT-" + tank, begin.plusSeconds(tank), 1, 85))
                            .toList())
                    .statusCode(200);
            plant.awaitAlarms(TANKS);
            assertThat(floods().getList("id")).isEmpty();
            other.rollback();
        }

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(floods().getList("id")).hasSize(1));
    }

    private JsonPath floods() {
        return plant.employee().get("/api/v1/alarm-floods").jsonPath();
    }
}
