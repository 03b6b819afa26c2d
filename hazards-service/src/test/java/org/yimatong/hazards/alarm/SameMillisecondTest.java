package org.yimatong.hazards.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.Plant;
import org.yimatong.hazards.source.SensorDirectory;
import org.yimatong.kit.access.AsSystem;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class SameMillisecondTest {

    private static final int THREADS = 64;

    @Inject
    Engine engine;

    @Test
    void sixty_four_threads_that_saw_the_same_sensor_normal_open_one_alarm_with_one_occurrence() throws Exception {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        var sensor = (int) Database.number("select number from sensor where uscc = '%s'".formatted(plant.uscc()));
        var start = new CyclicBarrier(THREADS);

        var taken = atOnce(() -> {
            var changes = engine.decide(sensor, 85);
            start.await();
            try {
                return engine.take(changes);
            } catch (RuntimeException tooLate) {
                return 0;
            }
        });

        assertThat(taken).containsOnlyOnce(1);
        assertThat(plant.alarms())
                .singleElement()
                .satisfies(alarm -> assertThat(alarm)
                        .containsEntry("standing", true)
                        .containsEntry("version", 1)
                        .containsEntry("occurrences", 1));
        assertThat(engine.decide(sensor, 85))
                .as("whoever looks again finds it standing")
                .isEmpty();
    }

    @Test
    void of_sixty_four_officers_who_saw_the_same_one_acknowledges() throws Exception {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        plant.send("LT-1", Instant.now(), 1, 85).statusCode(200);
        var alarm = plant.awaitAlarms(1).getFirst().get("id");
        var start = new CyclicBarrier(THREADS);

        var statuses = atOnce(() -> {
            start.await();
            return Plant.official("duty-officer", Plant.GAOLING)
                    .header("If-Match", "\"1\"")
                    .contentType("application/json")
                    .body(Map.of())
                    .put("/api/v1/alarms/{id}/acknowledgement", alarm)
                    .statusCode();
        });

        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
        assertThat(AlarmSteps.of(plant, alarm)).hasSize(1);
    }

    @Test
    void the_engine_notices_what_people_do_and_a_closed_alarm_is_followed_by_a_new_one() {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        var begin = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(60);
        plant.send("LT-1", begin, 1, 85).statusCode(200);
        var alarm = plant.awaitAlarms(1).getFirst().get("id");
        AlarmSteps.take(plant, alarm, "acknowledgement", Map.of()).statusCode(200);
        plant.send("LT-1", begin.plusSeconds(1), 2, 50).statusCode(200);
        await().untilAsserted(() -> assertThat(plant.alarms()).first(MAP).containsEntry("state", "RETURNED"));
        AlarmSteps.take(plant, alarm, "closure", Map.of("cause", "阀门卡涩", "treatment", "更换阀门"))
                .statusCode(200);

        plant.send("LT-1", begin.plusSeconds(2), 3, 95).statusCode(200);

        assertThat(plant.awaitAlarms(2))
                .extracting(one -> one.get("state"))
                .containsExactlyInAnyOrder("UNACKNOWLEDGED", "CLOSED");
    }

    private static <T> List<T> atOnce(Callable<T> task) throws Exception {
        var results = new ArrayList<T>();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var running = new ArrayList<Future<T>>();
            for (var thread = 0; thread < THREADS; thread++) {
                running.add(threads.submit(task));
            }
            for (var one : running) {
                results.add(one.get());
            }
        }
        return results;
    }

    /** An instance of the service that follows a sensor. */
    @ApplicationScoped
    static class Engine {

        @Inject
        SensorDirectory sensors;

        @Inject
        StandingLevels levels;

        @Inject
        AlarmKeeper keeper;

        @AsSystem
        @Transactional
        List<LevelChange> decide(int number, double value) {
            sensors.refresh();
            var sensor = Objects.requireNonNull(sensors.numbered(number));
            var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
            var changes = new ArrayList<LevelChange>();
            Objects.requireNonNull(levels.load(List.of(number)).get(number))
                    .take(new Measurement(sensor, AlarmLevel.NORMAL, value, now, 1, now), now, changes::add);
            return changes;
        }

        @AsSystem
        @Transactional
        int take(List<LevelChange> changes) {
            return keeper.take(changes);
        }
    }
}
