package org.yimatong.hazards.telemetry.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.Kafka;
import org.yimatong.hazards.Plant;
import org.yimatong.hazards.telemetry.EpochMicros;
import org.yimatong.hazards.telemetry.Reading;
import org.yimatong.hazards.telemetry.TelemetryRecord;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class ExactlyOnceTest {

    private final Instant begin = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(3_600);

    @Test
    void a_clock_that_once_ran_ahead_hides_no_alarm() {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        plant.send("LT-1", Instant.now().plusSeconds(240), 1, 50).statusCode(200);
        plant.awaitLatest("LT-1", 1);

        plant.send("LT-1", Instant.now(), 2, 99).statusCode(200);
        plant.awaitLatest("LT-1", 2);

        assertThat(plant.alarms())
                .singleElement()
                .satisfies(alarm -> assertThat(alarm).containsEntry("level", "HIGH_HIGH"));
    }

    @Test
    void a_reading_sent_again_with_another_value_changes_nothing() {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        plant.send("LT-1", begin, 1, 50).statusCode(200);

        plant.send("LT-1", begin, 1, 99).statusCode(409);
        plant.send("LT-1", begin.plusSeconds(1), 2, 51).statusCode(200);
        plant.awaitLatest("LT-1", 2);

        assertThat(plant.storedSequences("LT-1")).containsExactly(1, 2);
        assertThat(plant.alarms()).isEmpty();
    }

    @Test
    void sixty_four_threads_over_the_limit_at_once_raise_one_alarm() throws Exception {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        var start = new CyclicBarrier(64);

        try (var threads = Executors.newFixedThreadPool(64)) {
            List<Future<?>> sent = new ArrayList<>();
            IntStream.range(0, 64)
                    .forEach(sequence -> sent.add(threads.submit(() -> {
                        start.await();
                        return plant.send("LT-1", begin, sequence, 85).statusCode(200);
                    })));
            for (var one : sent) {
                one.get();
            }
        }
        plant.send("LT-1", begin.plusSeconds(1), 100, 85).statusCode(200);
        plant.awaitLatest("LT-1", 100);

        assertThat(plant.alarms())
                .singleElement()
                .satisfies(alarm ->
                        assertThat(alarm).containsEntry("standing", true).containsEntry("occurrences", 1));
        assertThat(plant.storedSequences("LT-1")).hasSize(65);
    }

    @Test
    void a_transaction_that_fails_half_way_happens_once_in_the_end() {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        failOnce("alarm_transition", "57014");

        plant.send(List.of(
                        Plant.reading("LT-1", begin, 1, 85),
                        Plant.reading("LT-1", begin.plusSeconds(1), 2, 95),
                        Plant.reading("LT-1", begin.plusSeconds(2), 3, 50)))
                .statusCode(200);
        plant.awaitLatest("LT-1", 3);

        assertThat(Database.number("select last_value from failures")).isGreaterThan(1);
        assertThat(plant.storedSequences("LT-1")).containsExactly(1, 2, 3);
        assertThat(plant.alarms())
                .singleElement()
                .satisfies(alarm -> assertThat(plant.transitions(alarm.get("id")))
                        .extracting("level")
                        .containsExactly("HIGH", "HIGH_HIGH", "NORMAL"));
        assertThat(announced(plant)).isEqualTo(3);
    }

    @Test
    void connections_killed_in_the_middle_lose_nothing_and_double_nothing() {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        var last = 400;
        for (var sequence = 1; sequence <= last; sequence++) {
            plant.send("LT-1", begin.plusSeconds(sequence), sequence, sequence % 2 == 0 ? 50 : 85)
                    .statusCode(200);
            if (sequence % 100 == 50) {
                Database.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'service'");
            }
        }

        await().atMost(Duration.ofSeconds(30))
                .ignoreExceptions()
                .until(() -> (int) plant.latest("LT-1").get("sequence") == last);
        assertThat(plant.storedSequences("LT-1")).hasSize(last);
        assertThat(plant.alarms())
                .singleElement()
                .satisfies(alarm -> assertThat(alarm).containsEntry("occurrences", last / 2));
        assertThat(announced(plant)).isEqualTo(last);
    }

    @Test
    void a_poisoned_record_becomes_a_dead_letter_and_its_neighbours_pass() {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        plant.send("LT-1", begin, 1, 50).statusCode(200);
        plant.awaitLatest("LT-1", 1);
        var sensor = (int) Database.number("select number from sensor where uscc = '%s'".formatted(plant.uscc()));

        Kafka.send("telemetry.v1", Plant.SOURCE, "no telemetry");
        Kafka.send("telemetry.v1", Plant.SOURCE, record(sensor, Instant.parse("1999-01-01T00:00:00Z")));
        Kafka.send("telemetry.v1", Plant.SOURCE, record(2_000_000_000, begin));
        plant.send("LT-1", begin.plusSeconds(1), 2, 51).statusCode(200);
        plant.awaitLatest("LT-1", 2);

        var reasons = new ArrayList<String>();
        try (var dead = Kafka.consumer("telemetry.v1.dead")) {
            await().untilAsserted(() -> {
                Kafka.poll(dead)
                        .forEach(letter -> reasons.add(new String(letter.headers()
                                .lastHeader("dead-letter-reason")
                                .value())));
                assertThat(reasons)
                        .anyMatch(reason -> reason.contains("bytes"))
                        .anyMatch(reason -> reason.contains("no partition"));
            });
        }
    }

    private static byte[] record(int sensor, Instant observedAt) {
        return TelemetryRecord.write(0, List.of(new Reading(sensor, EpochMicros.of(observedAt), 1, 50)));
    }

    /** How many events of the plant's alarms are in the outbox, published or not. */
    private static long announced(Plant plant) {
        var ofAlarms = "select count(*) from outbox_message where strpos(payload, '.hazards.alarm-') > 0";
        return Database.number(ofAlarms + " and message_key = '%s'".formatted(plant.uscc()));
    }

    /** Lets the next insert into the table fail, in a way that says nothing about its data. */
    private static void failOnce(String table, String sqlState) {
        Database.execute("""
                create sequence failures;
                grant usage on sequence failures to public;
                create function fail_once() returns trigger language plpgsql as $$
                begin
                    if nextval('failures') = 1 then
                        raise exception 'planted' using errcode = '%s';
                    end if;
                    return new;
                end $$;
                create trigger planted before insert on %s for each row execute function fail_once();
                """.formatted(sqlState, table));
    }
}
