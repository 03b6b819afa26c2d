package org.yimatong.kit.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * What the witness outside the database has seen of the chains: the topic on which every service tells the head of its
 * chain, kept for ever. What was told once cannot be taken back there with the database owner's rights.
 */
public final class WitnessedHeads {

    /** One partition; the key is the CloudEvents {@code source} of the service, the value an {@link AuditHead}. */
    public static final String TOPIC = "audit-heads.v1";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TopicPartition ALL = new TopicPartition(TOPIC, 0);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private WitnessedHeads() {}

    static String write(AuditHead head) {
        try {
            return JSON.writeValueAsString(head);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A head is writable as JSON", e);
        }
    }

    /**
     * The hash of each position that the service ever told; of two for one position, the one that was told first.
     *
     * @throws org.apache.kafka.common.KafkaException if Kafka does not answer within ten seconds
     */
    static Map<Long, String> read(String bootstrapServers, String source) {
        var heads = new TreeMap<Long, String>();
        try (var kafka = new KafkaConsumer<>(
                Map.<String, Object>of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false,
                        ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                        (int) PATIENCE.toMillis()),
                new StringDeserializer(),
                new StringDeserializer())) {
            if (!kafka.listTopics().containsKey(TOPIC)) {
                return heads;
            }
            kafka.assign(List.of(ALL));
            kafka.seekToBeginning(List.of(ALL));
            long end = kafka.endOffsets(List.of(ALL)).getOrDefault(ALL, 0L);
            while (kafka.position(ALL) < end) {
                for (var told : kafka.poll(PATIENCE)) {
                    keep(told, source, heads);
                }
            }
        }
        return heads;
    }

    private static void keep(ConsumerRecord<String, String> told, String source, Map<Long, String> heads) {
        if (!source.equals(told.key())) {
            return;
        }
        try {
            var head = JSON.readValue(told.value(), AuditHead.class);
            heads.putIfAbsent(head.position(), head.hash());
        } catch (JsonProcessingException | IllegalArgumentException notOurs) {
            // whoever writes rubbish there proves nothing against the chain
        }
    }
}
