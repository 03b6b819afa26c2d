package org.yimatong.gateway.testing;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yimatong.events.EventJson;
import org.yimatong.events.codes.v1.CodeEvent.CodeChanged;

/** The topic of the codes, written as the enterprises service writes it. */
@Singleton
public class CodesTopic {

    public static final int PARTITIONS = 3;

    private static final String TOPIC = "codes.v1";
    private static final String SOURCE = "/enterprises-service";

    private final Admin admin;
    private final KafkaProducer<String, String> producer;

    CodesTopic(@ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        admin = Admin.create(Map.of("bootstrap.servers", servers));
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers, "acks", "all"), new StringSerializer(), new StringSerializer());
    }

    public void create() {
        try {
            admin.createTopics(List.of(
                            new NewTopic(TOPIC, PARTITIONS, (short) 1).configs(Map.of("cleanup.policy", "compact"))))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public void delete() throws InterruptedException, ExecutionException {
        admin.deleteTopics(List.of(TOPIC)).all().get();
    }

    /** Announces the code and says that everything is known as of now. */
    public void announce(CodeChanged change) {
        write(change.uscc(), EventJson.write(change, SOURCE));
        watermark(Instant.now());
    }

    public void watermark(Instant asOf) {
        for (var partition = 0; partition < PARTITIONS; partition++) {
            send(new ProducerRecord<>(TOPIC, partition, "watermark-" + partition, EventJson.watermark(asOf, SOURCE)));
        }
    }

    public void write(String key, String value) {
        send(new ProducerRecord<>(TOPIC, key, value));
    }

    private void send(ProducerRecord<String, String> message) {
        try {
            producer.send(message).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @PreDestroy
    void close() {
        producer.close();
        admin.close();
    }
}
