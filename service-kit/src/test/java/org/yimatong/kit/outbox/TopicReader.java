package org.yimatong.kit.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.yimatong.events.EventJson;
import org.yimatong.events.Received;
import org.yimatong.events.inspections.v1.InspectionEvent;

/** Reads a topic from its beginning, whenever it is asked. */
class TopicReader implements AutoCloseable {

    private final KafkaConsumer<String, String> consumer;
    private final List<ConsumerRecord<String, String>> records = new CopyOnWriteArrayList<>();

    TopicReader(String bootstrapServers, String topic) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringDeserializer(), new StringDeserializer());
        var partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    Optional<ConsumerRecord<String, String>> recordOf(UUID eventId) {
        read();
        return records.stream()
                .filter(record -> record.value().contains(eventId.toString()))
                .findFirst();
    }

    Optional<ConsumerRecord<String, String>> firstWatermarkFrom(Instant instant, int partition) {
        read();
        return records.stream()
                .filter(record -> record.partition() == partition)
                .filter(record ->
                        EventJson.read(record.value(), InspectionEvent.class) instanceof Received.Watermark<?>(var asOf)
                                && !asOf.isBefore(instant))
                .findFirst();
    }

    private void read() {
        consumer.poll(Duration.ofMillis(50)).forEach(records::add);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
