package org.yimatong.hazards.telemetry;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How telemetry comes in, and how long Kafka and the database keep it. */
@ConfigMapping(prefix = "yimatong.telemetry")
public interface TelemetryConfig {

    /** Topic of accepted readings. */
    @WithDefault("telemetry.v1")
    String topic();

    /** Topic of records that could not be taken in, with the reason. */
    @WithDefault("telemetry.v1.dead")
    String deadLetterTopic();

    /** Partitions of the topic when it is created; as many instances can share the work. */
    @WithDefault("6")
    int partitions();

    /** Copies of each partition when it is created; 3 in production. */
    @WithDefault("1")
    short replication();

    /** How long Kafka keeps accepted readings; they are in the database long before. */
    @WithDefault("7D")
    Duration retention();

    /** How far a sensor's clock may run ahead. */
    @WithDefault("5M")
    Duration clockTolerance();

    /** How late a reading may arrive. */
    @WithDefault("30D")
    Duration oldest();

    /** How long an hour may still take readings as rows, after its end, before it is packed. */
    @WithDefault("1H")
    Duration settling();

    /** How long every reading is kept, at least 30 days; then its rollups stand for it. */
    @WithDefault("30D")
    Duration rawRetention();

    /** How long rollups by minute and hour are kept. */
    @WithDefault("1827D")
    Duration rollupRetention();

    /** Between two looks for hours to pack, days to roll up and partitions to drop. */
    @WithDefault("1M")
    Duration upkeepEvery();

    /** Most readings in one message. */
    @WithDefault("1000")
    int messageLimit();
}
