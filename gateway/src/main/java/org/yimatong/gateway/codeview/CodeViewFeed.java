package org.yimatong.gateway.codeview;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;
import org.yimatong.events.Topic;
import org.yimatong.events.codes.v1.CodeEvent;

/** Keeps the {@link CodeView} in step with the topic of the codes, in a thread of its own, for as long as we run. */
@ApplicationScoped
class CodeViewFeed {

    private static final Logger LOG = Logger.getLogger(CodeViewFeed.class);
    private static final String TOPIC =
            CodeEvent.class.getAnnotation(Topic.class).value();
    private static final long PAUSE_MILLIS = 1_000;

    /** Many changes come one by one; to ask for each of them alone would cost more than to show it. */
    private static final long BREATH_MILLIS = 20;

    private final CodeView view;
    private final CodeRecords records;
    private final KafkaClients kafka;
    private final CodeSettings settings;
    private final Clock clock;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform().name("code-view").daemon().unstarted(this::run);
    private String lastTrouble = "";

    CodeViewFeed(CodeView view, CodeRecords records, KafkaClients kafka, CodeSettings settings, Clock clock) {
        this.view = view;
        this.records = records;
        this.kafka = kafka;
        this.settings = settings;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        stop.countDown();
        thread.join(TimeUnit.SECONDS.toMillis(5));
    }

    boolean isAlive() {
        return thread.isAlive();
    }

    private void run() {
        try {
            do {
                try {
                    follow();
                } catch (RuntimeException | ExecutionException e) {
                    report(e); // and read everything anew
                }
            } while (!pause(PAUSE_MILLIS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Reads the topic from its beginning, and goes on reading until we stop or it is another one; then those we have
     * stay until those of the other are complete.
     */
    private void follow() throws InterruptedException, ExecutionException {
        try (var watch = new TopicWatch(kafka.admin(), TOPIC)) {
            var shape = watch.shape();
            var codes = new Codes(clock, settings.staleAfter(), shape.partitions());
            try (var reader = new CodeTopicReader(kafka.consumer(), TOPIC, shape.partitions())) {
                while (stop.getCount() > 0 && watch.isStill(shape)) {
                    take(reader.poll(), codes);
                    if (view.codes() == codes) {
                        pause(BREATH_MILLIS);
                    } else if (reader.hasReadWhatWasThere()) {
                        show(codes);
                    }
                }
            }
        }
    }

    /** Whether we are to stop. */
    private boolean pause(long millis) throws InterruptedException {
        return stop.await(millis, TimeUnit.MILLISECONDS);
    }

    /** Partitions at the same time, for a long topic is to be read soon; within each of them in order. */
    private void take(ConsumerRecords<String, byte[]> news, Codes codes) {
        news.partitions().parallelStream()
                .forEach(partition -> news.records(partition).forEach(message -> records.take(message, codes)));
    }

    private void show(Codes codes) {
        view.show(codes);
        lastTrouble = "";
        LOG.infof("Holding %d codes", codes.size());
    }

    private void report(Exception trouble) {
        var cause = trouble instanceof ExecutionException && trouble.getCause() != null ? trouble.getCause() : trouble;
        if (!cause.toString().equals(lastTrouble)) {
            lastTrouble = cause.toString();
            LOG.warnf("The codes cannot be read, trying again every second: %s", lastTrouble);
        }
    }
}
