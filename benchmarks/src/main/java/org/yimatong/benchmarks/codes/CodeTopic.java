package org.yimatong.benchmarks.codes;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.yimatong.events.EventJson;
import org.yimatong.events.Topic;
import org.yimatong.events.codes.v1.CodeEvent;
import org.yimatong.events.codes.v1.CodeEvent.CodeChanged;

/** The topic of the codes, written as the enterprises service writes it. */
public final class CodeTopic implements AutoCloseable {

    /** As the enterprises service creates it. */
    private static final int PARTITIONS = 3;

    /** Kafka may be about to start. */
    private static final int LONGEST_WAIT_MILLIS = 120_000;

    private static final String SOURCE = "/enterprises-service";
    private static final String TOPIC =
            CodeEvent.class.getAnnotation(Topic.class).value();
    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

    private final Admin admin;
    private final KafkaProducer<String, String> producer;
    private final Clock clock;
    private volatile @Nullable Exception trouble;

    private CodeTopic(String servers, Clock clock) {
        KAFKA.setLevel(Level.SEVERE); // while the broker starts it would complain many times a second
        this.clock = clock;
        this.admin = Admin.create(Map.of("bootstrap.servers", servers, "default.api.timeout.ms", LONGEST_WAIT_MILLIS));
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers, "acks", "all", "linger.ms", "2"),
                new StringSerializer(),
                new StringSerializer());
    }

    static CodeTopic at(int port, Clock clock) {
        return new CodeTopic("127.0.0.1:" + port, clock);
    }

    /** Makes the topic anew, empty. */
    public void renew() {
        try {
            if (admin.listTopics().names().get().contains(TOPIC)) {
                admin.deleteTopics(List.of(TOPIC)).all().get();
            }
            var topic = new NewTopic(TOPIC, PARTITIONS, (short) 1).configs(Map.of("cleanup.policy", "compact"));
            admin.createTopics(List.of(topic)).all().get();
            confirm();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("The topic of the codes is not made: " + e, e);
        }
    }

    /** Announces the codes of these numbers for the first time, and says that nothing is missing. */
    public void fill(int from, int to) throws InterruptedException {
        for (int number = from; number < to; number++) {
            announce(ManyCodes.of(number, 1, clock.instant()));
        }
        confirm();
    }

    void announce(CodeChanged change) {
        send(new ProducerRecord<>(TOPIC, change.uscc(), EventJson.write(change, SOURCE)));
    }

    /** Says that everything up to now is in the topic, and waits until Kafka has it. */
    public void confirm() throws InterruptedException {
        var watermark = EventJson.watermark(clock.instant(), SOURCE);
        for (int partition = 0; partition < PARTITIONS; partition++) {
            send(new ProducerRecord<>(TOPIC, partition, "watermark-" + partition, watermark));
        }
        producer.flush();
        var problem = trouble;
        if (problem != null) {
            throw new IllegalStateException("Kafka did not take a code: " + problem, problem);
        }
    }

    Clock clock() {
        return clock;
    }

    private void send(ProducerRecord<String, String> message) {
        producer.send(message, (_, problem) -> {
            if (problem != null) {
                trouble = problem;
            }
        });
    }

    @Override
    public void close() {
        producer.close();
        admin.close();
    }
}
