package org.yimatong.hazards.telemetry.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.Kafka;
import org.yimatong.hazards.Plant;
import org.yimatong.hazards.telemetry.EpochMicros;
import org.yimatong.hazards.telemetry.Reading;
import org.yimatong.hazards.telemetry.TelemetryRecord;
import org.yimatong.testing.RealServers;

/** What no intake of ours has written into the topic. */
@QuarkusTest
@RealServers
class PoisonedRecordsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int NEARLY_ALL_THAT_KAFKA_TAKES = 1_048_400;

    private final Instant now = Instant.now();
    private Plant plant;

    @BeforeEach
    void a_sensor() {
        plant = Plant.withTanks(Plant.GAOLING, 1);
    }

    @Test
    void a_record_over_which_our_own_code_stumbles_stops_its_partition_for_some_seconds_only() {
        var sensor = (int) Database.number("select number from sensor where uscc = '%s'".formatted(plant.uscc()));
        var infinite = new Reading(sensor, EpochMicros.of(now), 1, Double.POSITIVE_INFINITY);

        var record = TelemetryRecord.write(EpochMicros.of(now), List.of(infinite));
        Kafka.send("telemetry.v1", Plant.SOURCE, record);
        plant.send("LT-1", now.plusSeconds(1), 2, 95).statusCode(200);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(plant.alarms()).hasSize(1));
        assertThat(plant.storedSequences("LT-1")).containsExactly(2);
        assertThat(lettersOf(Plant.SOURCE)).extracting(ConsumerRecord::value).contains(record);
    }

    @Test
    void a_record_as_large_as_any_becomes_a_dead_letter_in_parts_and_nothing_of_it_is_lost() {
        var garbage = new byte[NEARLY_ALL_THAT_KAFKA_TAKES];
        Arrays.fill(garbage, (byte) 'x');
        var key = "garbage of " + plant.uscc();

        Kafka.send("telemetry.v1", key, garbage);
        plant.send("LT-1", now, 1, 95).statusCode(200);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(plant.alarms()).hasSize(1));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(lettersOf(key))
                        .extracting(letter -> header(letter, "dead-letter-part"))
                        .containsExactly("1/2", "2/2"));
        assertThat(lettersOf(key).stream()
                        .mapToInt(letter -> letter.value().length)
                        .sum())
                .isEqualTo(garbage.length);
    }

    private static List<ConsumerRecord<String, byte[]>> lettersOf(String key) {
        var letters = new ArrayList<ConsumerRecord<String, byte[]>>();
        try (var dead = Kafka.consumer("telemetry.v1.dead")) {
            await().pollDelay(Duration.ZERO).untilAsserted(() -> {
                Kafka.poll(dead).stream()
                        .filter(letter -> key.equals(letter.key()))
                        .forEach(letters::add);
                assertThat(letters).isNotEmpty();
            });
            Kafka.poll(dead).stream().filter(letter -> key.equals(letter.key())).forEach(letters::add);
        }
        return letters;
    }

    private static String header(ConsumerRecord<String, byte[]> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
