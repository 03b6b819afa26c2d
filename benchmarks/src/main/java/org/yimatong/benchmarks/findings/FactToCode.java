package org.yimatong.benchmarks.findings;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.yimatong.benchmarks.load.Answer;
import org.yimatong.benchmarks.load.Door;
import org.yimatong.benchmarks.load.Identities;
import org.yimatong.benchmarks.load.Latencies;
import org.yimatong.benchmarks.report.Section;
import org.yimatong.benchmarks.suite.Suite;
import org.yimatong.city.catalogue.City;

/**
 * How soon after its acknowledgement a major finding makes the code at the gateway red, and its closure green again.
 */
public final class FactToCode implements AutoCloseable {

    private static final long PATIENCE_NANOS = Duration.ofSeconds(30).toNanos();
    private static final String INSPECTOR = "inspector-weiyang";
    private static final String ENTERPRISE = "neighbour";

    private final Identities identities;
    private String photo = "";
    private final Door gateway;
    private final Latencies toRed = new Latencies();
    private final Latencies toGreen = new Latencies();
    private final Latencies answers = new Latencies();

    public FactToCode(Suite suite) {
        this.identities = new Identities(suite.ports().settings());
        this.gateway = Door.at(suite.ports().gateway(), 1);
    }

    /** Makes the code of the petrol station red and green again, so many times. */
    public Section measure(int times) throws IOException, InterruptedException {
        var code = gateway.get("/api/v1/codes/" + City.NEIGHBOUR, Map.of("Authorization", identities.person(INSPECTOR)))
                .expect(200)
                .json();
        var token = code.path("token").asText();
        awaitColour(token, "GREEN", System.nanoTime());
        photo = Photo.send(gateway, Map.of("Authorization", identities.person(ENTERPRISE)), City.NEIGHBOUR);
        for (int i = 0; i < times; i++) {
            var finding = file(i);
            toRed.add(awaitColour(token, "RED", System.nanoTime()));
            close(finding);
            toGreen.add(awaitColour(token, "GREEN", System.nanoTime()));
        }
        return section(times);
    }

    private Section section(int times) {
        var section = new Section("Acknowledged fact to code at the gateway");
        add(section, "answer to a major finding filed", answers);
        add(section, "from the answer to RED at the gateway", toRed);
        add(section, "from the closure's answer to GREEN at the gateway", toGreen);
        section.note("%d times one after the other, nothing else but the living city; looked at without pause"
                .formatted(times));
        return section;
    }

    private static void add(Section section, String what, Latencies latencies) {
        section.add(what + ", p50", "ms", latencies.milliseconds(0.5));
        section.add(what + ", p99", "ms", latencies.milliseconds(0.99));
    }

    private Answer file(long number) throws IOException, InterruptedException {
        var headers = Map.of(
                "Authorization", identities.person(INSPECTOR),
                "Content-Type", "application/json",
                "Idempotency-Key", UUID.randomUUID().toString());
        long begin = System.nanoTime();
        var answer = gateway.post("/api/v1/findings", headers, FindingReport.major(City.NEIGHBOUR, number))
                .expect(201);
        answers.add(System.nanoTime() - begin);
        return answer;
    }

    private void close(Answer filed) throws IOException, InterruptedException {
        var path = "/api/v1/findings/" + filed.json().path("id").asText();
        var rectified = step(
                path + "/rectification",
                ENTERPRISE,
                filed,
                "{\"measures\":\"已更换并恢复供电\",\"attachments\":[\"%s\"]}".formatted(photo));
        step(path + "/re-inspection", INSPECTOR, rectified, "{\"passed\":true,\"comment\":\"现场复查合格\"}");
    }

    private Answer step(String path, String who, Answer seen, String body) throws IOException, InterruptedException {
        var headers = Map.of(
                "Authorization", identities.person(who),
                "Content-Type", "application/json",
                "If-Match", seen.header("ETag"));
        return gateway.put(path, headers, Buffer.buffer(body)).expect(200);
    }

    /** Nanoseconds from then until the gateway shows the colour. */
    private long awaitColour(String token, String colour, long begin) throws IOException, InterruptedException {
        while (true) {
            var code = gateway.get("/c/" + token, Map.of("Accept", "application/json"))
                    .expect(200)
                    .json();
            long elapsed = System.nanoTime() - begin;
            if (colour.equals(code.path("status").asText())) {
                return elapsed;
            }
            if (elapsed > PATIENCE_NANOS) {
                throw new IOException("Not %s after 30 s: %s".formatted(colour, code));
            }
        }
    }

    @Override
    public void close() {
        gateway.close();
        identities.close();
    }
}
