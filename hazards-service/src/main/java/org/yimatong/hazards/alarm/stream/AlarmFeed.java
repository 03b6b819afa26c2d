package org.yimatong.hazards.alarm.stream;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.yimatong.events.EventJson;
import org.yimatong.events.MalformedEvent;
import org.yimatong.events.Received;
import org.yimatong.events.hazards.v1.AlarmEvents.AlarmEvent;
import org.yimatong.events.hazards.v1.AlarmFloodEvents.AlarmFloodEvent;
import org.yimatong.events.hazards.v1.AlarmNotificationEvents.AlarmNotificationFailed;
import org.yimatong.events.hazards.v1.HazardEvent;

/** Follows the topic of alarms into the {@link AlarmRing}, in every instance for itself. */
@ApplicationScoped
class AlarmFeed {

    private static final Logger LOG = Logger.getLogger(AlarmFeed.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final long PAUSE_MILLIS = 500;

    private final AlarmTopic topic;
    private final AlarmRing ring;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile @Nullable Consumer<String, String> kafka;
    private @Nullable Thread thread;

    AlarmFeed(AlarmTopic topic, AlarmRing ring) {
        this.topic = topic;
        this.ring = ring;
    }

    void start(@Observes StartupEvent started) {
        thread = Thread.ofPlatform().name("alarm-feed").start(this::run);
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        stopping.countDown();
        var following = kafka;
        if (following != null) {
            following.wakeup();
        }
        if (thread != null) {
            thread.join(2_000);
        }
    }

    private void run() {
        while (stopping.getCount() > 0) {
            try (var consumer = topic.open()) {
                kafka = consumer;
                ring.begin(topic.seekRecent(consumer));
                while (stopping.getCount() > 0) {
                    consumer.poll(POLL).forEach(this::take);
                }
            } catch (WakeupException stopped) {
                LOG.debug("No more alarms to follow");
            } catch (RuntimeException e) {
                pauseAfter(e);
            }
        }
    }

    private void take(ConsumerRecord<String, String> polled) {
        try {
            switch (EventJson.read(polled.value(), HazardEvent.class)) {
                case Received.Fact(AlarmEvent event) ->
                    ring.add(polled.partition(), polled.offset(), new Streamed.OfAlarm(event));
                case Received.Fact(AlarmFloodEvent event) ->
                    ring.add(polled.partition(), polled.offset(), new Streamed.OfFlood(event));
                case Received.Fact(AlarmNotificationFailed event) ->
                    ring.add(polled.partition(), polled.offset(), new Streamed.OfFailedNotification(event));
                case Received.Fact<HazardEvent> _,
                        Received.Watermark<HazardEvent> _,
                        Received.Unrecognised<HazardEvent> _ -> ring.pass(polled.partition(), polled.offset());
            }
        } catch (MalformedEvent malformed) {
            LOG.warnf("No event at %d of partition %d", polled.offset(), polled.partition());
            ring.pass(polled.partition(), polled.offset());
        }
    }

    private void pauseAfter(RuntimeException failure) {
        LOG.warnf("The live stream waits for Kafka: %s", failure.getMessage());
        try {
            stopping.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
