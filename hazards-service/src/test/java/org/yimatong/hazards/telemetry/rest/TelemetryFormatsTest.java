package org.yimatong.hazards.telemetry.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Plant;
import org.yimatong.hazards.telemetry.Gzip;
import org.yimatong.testing.RealServers;

/** The forms in which messages of readings come over HTTP. */
@QuarkusTest
@RealServers
class TelemetryFormatsTest {

    private static final Instant NOW = Instant.now();
    private static final String NDJSON = "application/x-ndjson";

    private static Plant shared;

    @Test
    void readings_come_one_a_line_too_and_a_broken_line_costs_itself_only() {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        var lines = line(1, "50") + "\n" + line(2, "NaN") + "\n{\"sensor\":\n\n" + line(3, "51") + "\r\n";

        plant.gateway()
                .contentType(NDJSON)
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/telemetry")
                .then()
                .statusCode(200)
                .body("accepted", equalTo(2))
                .body("rejected.index", contains(1, 2))
                .body("rejected.code", contains("not-finite", "malformed"));

        plant.awaitLatest("LT-1", 3);
    }

    @Test
    void readings_come_packed_too() {
        var plant = Plant.withTanks(Plant.GAOLING, 1);

        packed(plant, "application/json", Gzip.of("{\"readings\":[" + line(1, "50") + "]}"))
                .statusCode(200)
                .body("accepted", equalTo(1));
        packed(plant, NDJSON, Gzip.of(lines(1_000)))
                .statusCode(200)
                .body("accepted", equalTo(999))
                .body("duplicate", equalTo(1));

        plant.awaitLatest("LT-1", 999);
    }

    @Test
    void what_is_too_large_is_refused_naming_the_limit() {
        var plant = plant();

        packed(plant, NDJSON, Gzip.of(lines(1_001)))
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/too-many-readings"))
                .body("limit", equalTo(1_000))
                .body("detail", containsString("1,000"));
        packed(plant, NDJSON, Gzip.of(" ".repeat(1_048_577)))
                .statusCode(413)
                .body("type", equalTo("/problems/packed-too-densely"));
        plant.gateway()
                .body(" ".repeat(1_048_577))
                .post("/api/v1/telemetry")
                .then()
                .statusCode(413)
                .body("type", equalTo("/problems/message-too-large"))
                .body("limit", equalTo(1_048_576));
    }

    @Test
    void what_is_packed_wrongly_is_refused() {
        var whole = Gzip.of(lines(10));

        packed(plant(), NDJSON, java.util.Arrays.copyOf(whole, whole.length / 2))
                .statusCode(422)
                .body("errors[0].code", equalTo("gzip-malformed"));
        plant().gateway()
                .header("Content-Encoding", "br")
                .body(new byte[] {1, 2, 3})
                .post("/api/v1/telemetry")
                .then()
                .statusCode(415)
                .header("Accept-Encoding", "gzip")
                .body("type", equalTo("/problems/unknown-content-encoding"));
        plant().gateway()
                .contentType("text/csv")
                .body("a,b")
                .post("/api/v1/telemetry")
                .then()
                .statusCode(415);
    }

    private static synchronized Plant plant() {
        if (shared == null) {
            shared = Plant.withTanks(Plant.GAOLING, 1);
        }
        return shared;
    }

    private static ValidatableResponse packed(Plant plant, String type, byte[] body) {
        return plant.gateway()
                .config(Gzip.BY_HAND)
                .header("Content-Encoding", "gzip")
                .contentType(type)
                .body(body)
                .post("/api/v1/telemetry")
                .then();
    }

    private static String lines(int number) {
        return IntStream.range(0, number)
                .mapToObj(sequence -> line(sequence, "50"))
                .collect(Collectors.joining("\n"));
    }

    private static String line(int sequence, String value) {
        return "{\"sensor\":\"LT-1\",\"observedAt\":\"%s\",\"sequence\":%d,\"value\":%s}"
                .formatted(NOW, sequence, value);
    }
}
