package org.yimatong.enterprises.code.messaging;

import static java.util.stream.Collectors.groupingBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.yimatong.events.EventContract;
import org.yimatong.events.EventJson;

/** What one poll of a topic brings. */
final class Polls {

    private Polls() {}

    @SafeVarargs
    static ConsumerRecords<byte[], byte[]> polled(ConsumerRecord<byte[], byte[]>... records) {
        return new ConsumerRecords<>(
                Stream.of(records)
                        .collect(groupingBy(record -> new TopicPartition(record.topic(), record.partition()))),
                Map.of());
    }

    /** The event as its own service would send it. */
    static ConsumerRecord<byte[], byte[]> record(EventContract event, long offset) {
        return record(EventJson.topicOf(event), event.uscc(), EventJson.write(event, "/another-service"), offset);
    }

    static ConsumerRecord<byte[], byte[]> record(String topic, String key, String value, long offset) {
        return new ConsumerRecord<>(
                topic, 0, offset, key.getBytes(StandardCharsets.UTF_8), value.getBytes(StandardCharsets.UTF_8));
    }
}
