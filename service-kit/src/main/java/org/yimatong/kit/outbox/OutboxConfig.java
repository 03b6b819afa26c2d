package org.yimatong.kit.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What a service publishes, and how. */
@ConfigMapping(prefix = "yimatong.outbox")
interface OutboxConfig {

    /** Who says so: the CloudEvents {@code source}, for example {@code /inspections-service}. */
    String source();

    /** The topics this service owns. They are created at start if they are missing. */
    List<String> topics();

    /** Those of them of which Kafka keeps the newest event per key for ever. */
    Optional<List<String>> compactedTopics();

    /** Where the consumers of this service leave what they cannot take in; created at start beside its own topics. */
    Optional<List<String>> deadLetterTopics();

    /** Partitions of a topic when it is created. */
    @WithDefault("3")
    int partitions();

    /** Copies of each partition when it is created; 3 in production. */
    @WithDefault("1")
    short replication();

    /** How often, at the least, the relay looks for unpublished events when nobody wakes it. */
    @WithDefault("1s")
    Duration pollEvery();

    /** How often a watermark tells the readers that nothing is missing. */
    @WithDefault("1s")
    Duration watermarkEvery();
}
