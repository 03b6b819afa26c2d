package org.yimatong.gateway.codeview;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/** Reads all partitions of the topic from their beginning, as one of many gateways that each hold all codes. */
final class CodeTopicReader implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(250);

    private final Consumer<String, byte[]> kafka;
    private final Map<TopicPartition, Long> endsAtStart;

    CodeTopicReader(Consumer<String, byte[]> kafka, String topic, int partitions) {
        this.kafka = kafka;
        List<TopicPartition> all = IntStream.range(0, partitions)
                .mapToObj(partition -> new TopicPartition(topic, partition))
                .toList();
        kafka.assign(all);
        kafka.seekToBeginning(all);
        endsAtStart = kafka.endOffsets(all);
    }

    ConsumerRecords<String, byte[]> poll() {
        return kafka.poll(POLL);
    }

    /** Whether everything that stood in the topic when reading began has been read. */
    boolean hasReadWhatWasThere() {
        return endsAtStart.entrySet().stream().allMatch(end -> kafka.position(end.getKey()) >= end.getValue());
    }

    @Override
    public void close() {
        kafka.close();
    }
}
