package org.yimatong.benchmarks.alarms;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import org.yimatong.benchmarks.alarms.Probes.Crossing;
import org.yimatong.benchmarks.load.Answer;
import org.yimatong.benchmarks.load.Door;
import org.yimatong.benchmarks.load.Identities;
import org.yimatong.benchmarks.load.Latencies;
import org.yimatong.benchmarks.load.RegistryImport;
import org.yimatong.benchmarks.report.Section;
import org.yimatong.benchmarks.suite.CpuUse;
import org.yimatong.benchmarks.suite.Suite;
import org.yimatong.benchmarks.telemetry.Message;
import org.yimatong.benchmarks.telemetry.TestGateway;
import org.yimatong.benchmarks.telemetry.TestSensors;

/**
 * How soon a reading beyond its limit is an event on the live stream, while readings come at the rate of all of China's
 * monitoring network.
 */
public final class AlarmLatency implements AutoCloseable {

    /** 800 million samples a day are 9,260 a second; messages of 100. */
    private static final int MESSAGES_PER_SECOND = 93;

    /** Every ninth message carries a reading that crosses a limit, there or back: about ten a second. */
    private static final int CROSSING_EVERY = 9;

    private static final int CONNECTIONS = 64;
    /** Until the machine code of what happens to every message is made; a service runs for months. */
    private static final Duration WARM_UP = Duration.ofMinutes(2);

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Suite suite;
    private final Identities identities;
    private final Door gateway;
    private final TestSensors sensors = TestSensors.ofCity();
    private final Probes probes = new Probes();
    private final LongAdder accepted = new LongAdder();
    private final Latencies answers = new Latencies();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    public AlarmLatency(Suite suite) {
        this.suite = suite;
        this.identities = new Identities(suite.ports().settings());
        this.gateway = Door.at(suite.ports().gateway(), CONNECTIONS);
    }

    /** Sends at the nation's rate for this long. */
    public Section measure(Duration duration) throws Exception {
        new RegistryImport(gateway, identities).importAll("sensor-imports", sensors.csv());
        calm();
        try (var _ = AlarmStream.open(suite.ports().gateway(), identities, probes)) {
            sendFor(WARM_UP);
            awaitTheRest();
            forget();
            var before = CpuUse.now(suite);
            long begin = System.nanoTime();
            sendFor(duration);
            double seconds = (System.nanoTime() - begin) / 1e9;
            var cores = CpuUse.now(suite).since(before);
            awaitTheRest();
            return section(accepted.sum() / seconds, cores);
        }
    }

    /** Returns every probe to its normal value, in case they were left beyond their limits. */
    private void calm() throws Exception {
        for (var sender : sensors.gateways()) {
            var message = new Message(System.currentTimeMillis(), 1);
            message.reading(sender.probe(), TestSensors.NORMAL, 0);
            post(sender, message).expect(200);
        }
    }

    /** What was measured so far, while JVMs were warming up. */
    private void forget() {
        probes.forget();
        accepted.reset();
        answers.clear();
    }

    private void awaitTheRest() throws InterruptedException {
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (probes.unheard() > 0 && System.nanoTime() < end) {
            Thread.sleep(PAUSE);
        }
    }

    private Section section(double rate, String cores) {
        var section = new Section("Reading to alarm on the live stream, at the nation's rate");
        section.add("readings accepted", "readings/s", rate);
        add(section, "answer to a batch of 100", answers);
        add(section, "reading sent to alarm-raised on the stream", probes.raised());
        add(section, "reading sent to alarm-returned on the stream", probes.returned());
        section.note("%d alarms raised and %d returned, %d transitions never seen; cores: %s"
                .formatted(probes.raised().count(), probes.returned().count(), probes.unheard(), cores));
        failures.stream()
                .findFirst()
                .ifPresent(first -> section.note("%d batches failed, first: %s".formatted(failures.size(), first)));
        return section;
    }

    private static void add(Section section, String what, Latencies latencies) {
        section.add(what + ", p50", "ms", latencies.milliseconds(0.5));
        section.add(what + ", p99", "ms", latencies.milliseconds(0.99));
        section.add(what + ", worst", "ms", latencies.milliseconds(1));
    }

    /** At fixed instants, whether or not the answers come in time. */
    private void sendFor(Duration duration) throws InterruptedException {
        long messages = duration.toMillis() * MESSAGES_PER_SECOND / 1000;
        long period = Duration.ofSeconds(1).toNanos() / MESSAGES_PER_SECOND;
        long begin = System.nanoTime();
        long firstSequence = System.currentTimeMillis() * 10;
        for (long i = 0; i < messages; i++) {
            long early = begin + i * period - System.nanoTime();
            if (early > 0) {
                Thread.sleep(Duration.ofNanos(early));
            }
            var sender = sensors.gateways().get((int) (i % sensors.gateways().size()));
            long sequence = firstSequence + i;
            var crossing = i % CROSSING_EVERY == 0 ? Optional.of(probes.next(sender)) : Optional.<Crossing>empty();
            Thread.ofVirtual().start(() -> send(sender, crossing, sequence));
        }
    }

    private void send(TestGateway sender, Optional<Crossing> crossing, long sequence) {
        var message = new Message(sequence, sender.tags().size());
        sender.tags().stream().skip(crossing.isPresent() ? 1 : 0).forEach(message::normal);
        crossing.ifPresent(it -> message.reading(sender.probe(), it.value(), 0));
        try {
            crossing.ifPresent(probes::sending);
            long begin = System.nanoTime();
            var answer = post(sender, message).expect(200);
            answers.add(System.nanoTime() - begin);
            accepted.add(answer.json().path("accepted").asInt());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            failures.add(e.toString());
        }
    }

    private Answer post(TestGateway sender, Message message) throws IOException, InterruptedException {
        var headers =
                Map.of("Authorization", identities.dataGateway(sender.uscc()), "Content-Type", "application/json");
        return gateway.post("/api/v1/telemetry", headers, message.toBuffer());
    }

    @Override
    public void close() {
        gateway.close();
        identities.close();
    }
}
