package org.yimatong.inspections.finding.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.inspections.finding.rest.Callers.FINDINGS;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.reportAbout;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.SystemActions;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.testing.CuttingProxy;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.Tokens;

/** Reports over a network that breaks off: each is sent until it was answered, and some several times more. */
@QuarkusTest
@RealServers
class BadNetworkTest {

    /** {@code -Dyimatong.test.findings=20000} for the whole number that was promised. */
    private static final int FINDINGS_SENT = Integer.getInteger("yimatong.test.findings", 500);

    private static final int MOST_SENDINGS = 8;
    private static final long SEED = 20_260_302;

    @Inject
    EnterpriseExamples enterprises;

    @Inject
    SystemActions system;

    @Inject
    ObjectMapper json;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String token = Tokens.of("inspector")
            .name("inspector-of-" + GAOLING)
            .areas(GAOLING)
            .lifetime(Duration.ofHours(1))
            .sign();

    @Test
    void each_report_is_one_finding_however_often_it_was_sent_and_wherever_its_answers_broke_off() throws Exception {
        var plant = enterprises.knownIn(GAOLING);
        try (var network = new CuttingProxy(RestAssured.port, SEED);
                var senders = Executors.newFixedThreadPool(8)) {
            var sent = new ArrayList<Future<?>>();
            for (var number = 0; number < FINDINGS_SENT; number++) {
                var random = new Random(SEED + number);
                sent.add(senders.submit(() -> send(plant, network.port(), random)));
            }
            for (var one : sent) {
                one.get();
            }
            assertThat(network.cuts()).isGreaterThan(FINDINGS_SENT / 4);
        }

        assertThat(count("finding where uscc", plant)).isEqualTo(FINDINGS_SENT);
        assertThat(count("finding_step where uscc", plant)).isEqualTo(FINDINGS_SENT);
        assertThat(count("outbox_message where message_key", plant)).isEqualTo(FINDINGS_SENT);
        assertThat(count("audit_entry where uscc", plant)).isEqualTo(FINDINGS_SENT);
    }

    /** With the same key, as a device does that tries again; or with another, as one does that forgot. */
    private Void send(String plant, int port, Random random) throws Exception {
        var report = reportAbout(plant);
        report.put("id", new UUID(random.nextLong(), random.nextLong()).toString());
        var key = UUID.randomUUID();
        var least = 1 + random.nextInt(MOST_SENDINGS);
        var answered = false;
        for (var sending = 1; sending <= least || !answered; sending++) {
            answered |= isAnswered(port, random.nextBoolean() ? key : UUID.randomUUID(), report);
        }
        return null;
    }

    private boolean isAnswered(int port, UUID key, Map<String, Object> report) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + FINDINGS))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key.toString())
                .timeout(Duration.ofSeconds(30))
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(report)))
                .build();
        try {
            var status = client.send(request, BodyHandlers.ofString()).statusCode();
            assertThat(status).isIn(200, 201, 409); // 409: the same request is still under way
            return status != 409;
        } catch (IOException brokenOff) {
            return false;
        }
    }

    private long count(String rows, String uscc) {
        return system.count("select count(*) from " + rows + " = :uscc", Map.of("uscc", uscc));
    }
}
