package org.yimatong.hazards.alarm.stream;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yimatong.events.Topic;
import org.yimatong.events.hazards.v1.HazardEvent;

/** The topic of alarms, read whole and without a group. */
@ApplicationScoped
class AlarmTopic {

    /** So far back a newly started instance remembers: longer than a client takes to come back after a restart. */
    private static final Duration RECENT = Duration.ofMinutes(10);

    private static final String NAME =
            HazardEvent.class.getAnnotation(Topic.class).value();

    private final Clock clock;
    private final String bootstrapServers;

    AlarmTopic(Clock clock, @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.clock = clock;
        this.bootstrapServers = bootstrapServers;
    }

    Consumer<String, String> open() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "none",
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false),
                new StringDeserializer(),
                new StringDeserializer());
    }

    /**
     * Lets the consumer read all partitions from a little while ago.
     *
     * @return the offset at which each partition begins, by its number
     */
    List<Long> seekRecent(Consumer<String, String> kafka) {
        var partitions = partitions(kafka);
        kafka.assign(partitions);
        var since = clock.instant().minus(RECENT).toEpochMilli();
        var recent = kafka.offsetsForTimes(partitions.stream().collect(Collectors.toMap(p -> p, p -> since)));
        var end = kafka.endOffsets(partitions);
        var offsets = new ArrayList<Long>();
        for (var partition : partitions) {
            var found = recent.get(partition);
            long offset = found == null ? end.getOrDefault(partition, 0L) : found.offset();
            kafka.seek(partition, offset);
            offsets.add(offset);
        }
        return offsets;
    }

    private static List<TopicPartition> partitions(Consumer<String, String> kafka) {
        var found = kafka.partitionsFor(NAME);
        if (found == null || found.isEmpty()) {
            throw new KafkaException("Topic " + NAME + " is not there yet");
        }
        return found.stream()
                .map(info -> info.partition())
                .sorted()
                .map(partition -> new TopicPartition(NAME, partition))
                .toList();
    }
}
