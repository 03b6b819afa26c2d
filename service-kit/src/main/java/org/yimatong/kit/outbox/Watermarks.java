package org.yimatong.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yimatong.events.EventJson;

/** Tells the readers of each owned topic up to when it is complete, so that silence can be told from a fault. */
@ApplicationScoped
class Watermarks {

    private final KafkaPublisher kafka;
    private final Instance<WatermarkBound> bounds;
    private final OutboxConfig config;
    private final Clock clock;
    private Instant published = Instant.MIN;

    Watermarks(KafkaPublisher kafka, @Any Instance<WatermarkBound> bounds, OutboxConfig config, Clock clock) {
        this.kafka = kafka;
        this.bounds = bounds;
        this.config = config;
        this.clock = clock;
    }

    /** What may be said once everything that is committed by now is published. */
    Instant next() {
        return bounds.stream().map(WatermarkBound::upTo).reduce(clock.instant(), (a, b) -> a.isBefore(b) ? a : b);
    }

    /** Writes the watermark into every partition, unless the last one is recent enough. */
    void publish(Instant asOf) {
        if (asOf.equals(Instant.MIN)
                || (!published.equals(Instant.MIN) && asOf.isBefore(published.plus(config.watermarkEvery())))) {
            return;
        }
        var watermark = EventJson.watermark(asOf, config.source());
        var records = new ArrayList<ProducerRecord<String, String>>();
        for (var topic : config.topics()) {
            for (var partition = 0; partition < kafka.partitionsOf(topic); partition++) {
                records.add(new ProducerRecord<>(topic, partition, "watermark-" + partition, watermark));
            }
        }
        kafka.send(records);
        published = asOf;
    }
}
