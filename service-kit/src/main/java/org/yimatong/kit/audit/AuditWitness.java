package org.yimatong.kit.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yimatong.kit.access.AsSystem;
import org.yimatong.kit.clock.RecurringWork;
import org.yimatong.kit.outbox.KafkaPublisher;
import org.yimatong.kit.outbox.OwnedTopics;

/** Tells the head of the chain to {@link WitnessedHeads}, whenever it has grown since it was last told. */
@ApplicationScoped
class AuditWitness implements RecurringWork {

    private final AuditHeads heads;
    private final OwnedTopics topics;
    private final KafkaPublisher kafka;
    private final String source;
    private final Duration pause;
    private AuditHead told = new AuditHead(0, "");

    AuditWitness(
            AuditHeads heads,
            OwnedTopics topics,
            KafkaPublisher kafka,
            @ConfigProperty(name = "yimatong.outbox.source") String source,
            @ConfigProperty(name = "yimatong.audit.witness-every", defaultValue = "1M") Duration pause) {
        this.heads = heads;
        this.topics = topics;
        this.kafka = kafka;
        this.source = source;
        this.pause = pause;
    }

    @Override
    public String name() {
        return "audit-witness";
    }

    @Override
    public Duration pause() {
        return pause;
    }

    /** Tells it outside of any transaction: what dies in between is told again, which changes nothing. */
    @Override
    @AsSystem
    public boolean round() {
        var head = QuarkusTransaction.requiringNew().call(heads::now);
        if (head.position() > told.position()) {
            createTopic();
            kafka.send(List.of(new ProducerRecord<>(WitnessedHeads.TOPIC, source, WitnessedHeads.write(head))));
            told = head;
        }
        return false;
    }

    private void createTopic() {
        if (told.position() > 0) {
            return;
        }
        try {
            topics.createForEver(WitnessedHeads.TOPIC);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted before the witness had its topic", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The witness has no topic", e);
        }
    }
}
