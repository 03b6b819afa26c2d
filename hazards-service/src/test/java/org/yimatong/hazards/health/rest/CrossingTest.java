package org.yimatong.hazards.health.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.Plant;
import org.yimatong.hazards.health.HealthRounds;
import org.yimatong.testing.RealServers;

/** The clock and the readings, speaking at the same time. */
@QuarkusTest
@RealServers
@TestProfile(QuickHealth.class)
class CrossingTest {

    private static final int TANKS = 30;
    private static final int ROUNDS = 60;

    @Inject
    HealthRounds rounds;

    @Test
    void sixteen_clocks_at_once_open_one_episode_for_each_silent_sensor() {
        var plant = Plant.withTanks(Plant.GAOLING, TANKS);

        try (var threads = Executors.newFixedThreadPool(16)) {
            await().atMost(Duration.ofSeconds(20)).until(() -> {
                var asOf = Instant.now().truncatedTo(ChronoUnit.MICROS);
                Callable<Boolean> clock = () -> rounds.judgeSilence(asOf);
                threads.invokeAll(IntStream.range(0, 16).mapToObj(i -> clock).toList());
                return count(plant, "true") >= TANKS;
            });
        }

        assertThat(count(plant, "condition = 'NO_DATA' and ended_at is null")).isEqualTo(TANKS);
        assertThat(count(plant, "true")).isEqualTo(TANKS);
    }

    @Test
    void however_readings_and_the_deadline_cross_nothing_stays_open_and_nothing_is_told_twice() {
        var plant = Plant.withTanks(Plant.GAOLING, TANKS);
        var random = new SplittableRandom(7);
        var round = new int[] {0};

        await().pollInterval(Duration.ofMillis(200))
                .atMost(Duration.ofSeconds(60))
                .until(() -> {
                    send(plant, round[0], tank -> random.nextInt(15) == 0);
                    return ++round[0] > ROUNDS;
                });
        await().pollInterval(Duration.ofMillis(500))
                .atMost(Duration.ofSeconds(20))
                .until(() -> {
                    send(plant, ++round[0], tank -> true);
                    return count(plant, "ended_at is null") == 0;
                });
        assertThat(count(plant, "condition = 'NO_DATA'")).isGreaterThan(TANKS / 2);
        assertThat(count(
                        plant,
                        "opened_at < began_at + interval '%d seconds'".formatted(QuickHealth.SILENT_AFTER_SECONDS)))
                .isZero();
        assertThat(
                        count(
                                plant,
                                "exists (select from health_episode o where o.sensor = e.sensor and o.id <> e.id "
                                        + "and o.condition = e.condition and o.began_at < e.ended_at and e.began_at < o.ended_at)"))
                .isZero();
    }

    @Test
    void a_clock_that_ran_a_day_ahead_and_was_put_right_hides_no_silence() {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        Database.execute("""
                begin;
                select from listening for update;
                insert into listening_gap values (now(), now() + interval '1 day');
                update listening set up_to = now() + interval '1 day';
                commit
                """);

        await().atMost(Duration.ofSeconds(20)).until(() -> count(plant, "condition = 'NO_DATA'") == 1);
    }

    private static void send(Plant plant, int sequence, IntPredicate chosen) {
        List<Map<String, Object>> readings = new ArrayList<>();
        for (var tank = 1; tank <= TANKS; tank++) {
            if (chosen.test(tank)) {
                readings.add(Plant.reading("LT-" + tank, Instant.now(), sequence, 30 + sequence % 40));
            }
        }
        if (!readings.isEmpty()) {
            plant.send(readings).statusCode(200);
        }
    }

    private static long count(Plant plant, String condition) {
        return Database.number(
                "select count(*) from health_episode e where uscc = '%s' and %s".formatted(plant.uscc(), condition));
    }
}
