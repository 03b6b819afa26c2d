package org.yimatong.inspections;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The topics as another service sees them. */
public final class Kafka {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private Kafka() {}

    public static void send(String servers, String topic, String key, String value) {
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, key, value)).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError("Kafka did not take the record", e);
        }
    }

    /** The value of the first record of the topic that is wanted. */
    public static String firstRecord(String servers, String topic, Predicate<String> wanted) {
        return records(servers, topic, wanted, 1).getFirst();
    }

    /** The values of the first records of the topic that are wanted, as soon as there are so many. */
    public static List<String> records(String servers, String topic, Predicate<String> wanted, int number) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                servers,
                "group.id",
                UUID.randomUUID().toString(),
                "auto.offset.reset",
                "earliest",
                "metadata.max.age.ms",
                500);
        var deadline = Instant.now().plus(LONGEST_WAIT);
        var found = new ArrayList<String>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            while (found.size() < number) {
                if (Instant.now().isAfter(deadline)) {
                    throw new AssertionError("Only " + found.size() + " such records in " + topic);
                }
                consumer.poll(Duration.ofMillis(200)).forEach(one -> {
                    if (wanted.test(one.value())) {
                        found.add(one.value());
                    }
                });
            }
        }
        return found;
    }
}
