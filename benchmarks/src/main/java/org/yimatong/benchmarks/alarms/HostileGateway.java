package org.yimatong.benchmarks.alarms;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.yimatong.benchmarks.load.Answer;
import org.yimatong.benchmarks.load.Door;
import org.yimatong.benchmarks.load.FixedInstants;
import org.yimatong.benchmarks.load.Identities;
import org.yimatong.benchmarks.load.LoadResult;
import org.yimatong.benchmarks.load.RegistryImport;
import org.yimatong.benchmarks.report.Section;
import org.yimatong.benchmarks.suite.Await;
import org.yimatong.benchmarks.suite.Suite;
import org.yimatong.benchmarks.telemetry.Message;
import org.yimatong.benchmarks.telemetry.TestGateway;
import org.yimatong.benchmarks.telemetry.TestSensors;

/** How soon the alarms of all others are on the live stream while one data gateway sends ten times its quota. */
public final class HostileGateway implements AutoCloseable {

    private static final int QUOTA = 1_000;
    private static final int HOSTILE_MESSAGES_PER_SECOND = 100;
    private static final int CROSSINGS_PER_SECOND = 20;
    private static final int CONNECTIONS = 64;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final int TOO_MANY_REQUESTS = 429;

    private final Suite suite;
    private final Duration round;
    private final Identities identities;
    private final Door neighbours;
    private final Door hostileDoor;
    private final TestSensors sensors = TestSensors.ofCity();
    private final TestGateway hostile = sensors.gateways().getFirst();

    public HostileGateway(Suite suite, Duration round) {
        this.suite = suite;
        this.round = round;
        this.identities = new Identities(suite.ports().settings());
        this.neighbours = Door.at(suite.ports().gateway(), CONNECTIONS);
        this.hostileDoor = Door.at(suite.ports().gateway(), CONNECTIONS);
    }

    /** One round after the other: the neighbours alone, then beside the hostile one. */
    public Section measure(int rounds) throws Exception {
        new RegistryImport(neighbours, identities).importAll("sensor-imports", sensors.csv());
        quota("quota", "{\"readingsPerSecond\":%1$d,\"burst\":%1$d}".formatted(QUOTA));
        var section = new Section("Alarms of the others, while one data gateway sends ten times its quota");
        for (int i = 0; i < rounds; i++) {
            add(section, "alone", listenTo(() -> {}));
            add(section, "beside it", listenTo(() -> add(section, attack())));
        }
        section.note("quota %,d readings/s, sent %,d; %d crossings a second by %d others"
                .formatted(
                        QUOTA,
                        HOSTILE_MESSAGES_PER_SECOND * hostile.tags().size(),
                        CROSSINGS_PER_SECOND,
                        sensors.gateways().size() - 1));
        quota("common-quota", "");
        return section;
    }

    /** Gives the hostile one this quota; a first message enrols it. */
    private void quota(String step, String body) throws Exception {
        post(neighbours, hostile, normal(System.currentTimeMillis()));
        var registrar = Map.of("Authorization", identities.person("registrar"), "Content-Type", "application/json");
        var list = "/api/v1/data-gateways?uscc=" + hostile.uscc();
        Await.until(
                "enrolment",
                LONGEST_WAIT,
                () -> !neighbours.get(list, registrar).json().isEmpty());
        var path = "/api/v1/data-gateways/"
                + neighbours.get(list, registrar).json().get(0).path("id").asText();
        var headers = new HashMap<>(registrar);
        headers.put("If-Match", neighbours.get(path, registrar).expect(200).header("ETag"));
        neighbours.put(path + "/" + step, headers, Buffer.buffer(body)).expect(200);
    }

    private Probes listenTo(Runnable meanwhile) throws Exception {
        calm();
        var probes = new Probes();
        try (var _ = AlarmStream.open(suite.ports().gateway(), identities, probes)) {
            var other = CompletableFuture.runAsync(meanwhile);
            new FixedInstants(CROSSINGS_PER_SECOND, round).run((caller, turn) -> cross(probes, turn));
            other.join();
            Await.until("the last alarms", LONGEST_WAIT, () -> probes.unheard() == 0);
        }
        return probes;
    }

    private void calm() throws Exception {
        for (var sender : sensors.gateways().subList(1, sensors.gateways().size())) {
            var message = new Message(System.currentTimeMillis(), 1);
            message.reading(sender.probe(), TestSensors.NORMAL, 0);
            post(neighbours, sender, message).expect(200);
        }
    }

    private long cross(Probes probes, long turn) throws Exception {
        var others = sensors.gateways().subList(1, sensors.gateways().size());
        var crossing = probes.next(others.get((int) (turn % others.size())));
        var message = new Message(System.currentTimeMillis() * CROSSINGS_PER_SECOND + turn, 1);
        message.reading(crossing.gateway().probe(), crossing.value(), 0);
        probes.sending(crossing);
        return post(neighbours, crossing.gateway(), message)
                .expect(200)
                .json()
                .path("accepted")
                .asInt();
    }

    private LoadResult attack() {
        try {
            long first = System.currentTimeMillis();
            return new FixedInstants(HOSTILE_MESSAGES_PER_SECOND, round).run((caller, turn) -> {
                var answer = post(hostileDoor, hostile, normal(first + turn));
                return answer.status() == TOO_MANY_REQUESTS
                        ? 0
                        : answer.expect(200).json().path("accepted").asInt();
            });
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Message normal(long sequence) {
        var message = new Message(sequence, hostile.tags().size());
        hostile.tags().forEach(message::normal);
        return message;
    }

    private Answer post(Door door, TestGateway sender, Message message) throws IOException, InterruptedException {
        var headers =
                Map.of("Authorization", identities.dataGateway(sender.uscc()), "Content-Type", "application/json");
        return door.post("/api/v1/telemetry", headers, message.toBuffer());
    }

    private static void add(Section section, String when, Probes probes) {
        section.add(
                "reading sent to alarm-raised, %s, p50".formatted(when),
                "ms",
                probes.raised().milliseconds(0.5));
        section.add(
                "reading sent to alarm-raised, %s, p99".formatted(when),
                "ms",
                probes.raised().milliseconds(0.99));
    }

    private static void add(Section section, LoadResult attack) {
        section.add("readings taken from the hostile one", "readings/s", attack.achievedPerSecond());
        section.add(
                "its answers, most of them 429, p99", "ms", attack.latencies().milliseconds(0.99));
        Optional<String> complaint = attack.complaint("the hostile one");
        complaint.ifPresent(section::note);
    }

    @Override
    public void close() {
        neighbours.close();
        hostileDoor.close();
        identities.close();
    }
}
