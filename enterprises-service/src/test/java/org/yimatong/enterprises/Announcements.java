package org.yimatong.enterprises;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.yimatong.events.EventContract;
import org.yimatong.events.EventJson;
import org.yimatong.events.Received;

/** What other services say to this one, and what it says to them. */
public final class Announcements {

    private Announcements() {}

    /** Sends the event as its own service would. */
    public static void send(EventContract event) {
        send(EventJson.topicOf(event), event.uscc(), EventJson.write(event, "/another-service"));
    }

    /** Sends whatever it is, and waits until Kafka has it. */
    public static void send(String topic, String key, String value) {
        try (var producer = new KafkaProducer<>(kafka(), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, key, value)).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The events of an enterprise in the topic so far, oldest first. */
    public static <E extends EventContract> List<E> of(String uscc, String topic, Class<E> contract) {
        return records(topic).stream()
                .filter(record -> uscc.equals(record.key()))
                .map(record -> EventJson.read(record.value(), contract))
                .map(received -> ((Received.Fact<E>) received).event())
                .toList();
    }

    /** Everything in the topic so far. */
    public static List<ConsumerRecord<String, String>> records(String topic) {
        try (var consumer = new KafkaConsumer<>(kafka(), new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var records = new ArrayList<ConsumerRecord<String, String>>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return records;
        }
    }

    private static Map<String, Object> kafka() {
        return Map.of(
                "bootstrap.servers", ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
    }
}
