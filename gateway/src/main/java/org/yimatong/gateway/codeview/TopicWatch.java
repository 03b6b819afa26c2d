package org.yimatong.gateway.codeview;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.Uuid;
import org.jspecify.annotations.Nullable;

/**
 * Watches that the topic is still the one we began to read.
 *
 * <p>When it was deleted and created anew, offsets mean other records than before, and going on would skip codes
 * without anybody noticing.
 */
final class TopicWatch implements AutoCloseable {

    private static final long ASK_EVERY_NANOS = Duration.ofSeconds(5).toNanos();

    private final Admin kafka;
    private final String topic;
    private @Nullable KafkaFuture<TopicDescription> question;
    private long askedAt;

    TopicWatch(Admin kafka, String topic) {
        this.kafka = kafka;
        this.topic = topic;
    }

    /** Which topic this is, and its extent. */
    record Shape(Uuid topicId, int partitions) {

        static Shape of(TopicDescription topic) {
            return new Shape(topic.topicId(), topic.partitions().size());
        }
    }

    /** Waits for the answer. */
    Shape shape() throws InterruptedException, ExecutionException {
        var shape = Shape.of(ask().get());
        askedAt = System.nanoTime();
        return shape;
    }

    /** Asks now and then, and never waits; Kafka being away is no change of the topic. */
    boolean isStill(Shape shape) throws InterruptedException, ExecutionException {
        var asked = question;
        if (asked == null) {
            if (System.nanoTime() - askedAt >= ASK_EVERY_NANOS) {
                question = ask();
                askedAt = System.nanoTime();
            }
            return true;
        }
        if (!asked.isDone()) {
            return true;
        }
        question = null;
        return asked.isCompletedExceptionally() || shape.equals(Shape.of(asked.get()));
    }

    private KafkaFuture<TopicDescription> ask() {
        return Objects.requireNonNull(
                kafka.describeTopics(List.of(topic)).topicNameValues().get(topic));
    }

    @Override
    public void close() {
        kafka.close(Duration.ofSeconds(1));
    }
}
