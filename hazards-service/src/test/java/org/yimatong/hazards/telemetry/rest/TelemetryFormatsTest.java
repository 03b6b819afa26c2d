package org.yimatong.hazards.telemetry.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;

/** Reliability T-1, I-4: what readings look like, and what is no reading. */
@QuarkusTest
@RealServers
class TelemetryFormatsTest {

    private static final Instant NOW = Instant.now();
    private static final Duration PATIENCE = Duration.ofSeconds(5);
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

        packed(plant, "application/json", gzip("{\"readings\":[" + line(1, "50") + "]}"))
                .statusCode(200)
                .body("accepted", equalTo(1));
        packed(plant, NDJSON, gzip(lines(1_000)))
                .statusCode(200)
                .body("accepted", equalTo(999))
                .body("duplicate", equalTo(1));

        plant.awaitLatest("LT-1", 999);
    }

    @Test
    void what_is_too_large_is_refused_naming_the_limit() {
        var plant = plant();

        packed(plant, NDJSON, gzip(lines(1_001)))
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/too-many-readings"))
                .body("limit", equalTo(1_000))
                .body("detail", containsString("1,000"));
        packed(plant, NDJSON, gzip(" ".repeat(1_048_577)))
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
        var whole = gzip(lines(10));

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

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "NaN | not-finite | not finite | 有限数",
                "-Infinity | not-finite | not finite | 有限数",
                "1e309 | not-finite | not finite | 有限数",
                "1e308 | out-of-range | measuring range | 量程",
                "-9999 | out-of-range | measuring range | 量程",
                "null | value-missing | value is needed | 必须填写",
                "\"50\" | not-a-number | JSON number | JSON 数字",
                "\"NaN\" | not-a-number | JSON number | JSON 数字",
                "[[[[[[[50]]]]]]] | not-a-number | JSON number | JSON 数字",
                "50,\"value\":51 | duplicate-member | twice | 重复",
                "50,\"unit\":\"kPa\" | unknown-member | not known | 没有这个字段",
            })
    void what_is_no_value_is_refused_in_both_languages(String value, String code, String english, String chinese) {
        for (var language : new String[][] {{"en", english}, {"zh", chinese}}) {
            RestAssured.given()
                    .auth()
                    .oauth2(plant().gatewayToken(Duration.ofMinutes(5)))
                    .contentType("application/json")
                    .header("Accept-Language", language[0])
                    .body("{\"readings\":[" + line(1, value) + "]}")
                    .post("/api/v1/telemetry")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/readings/0"))
                    .body("errors.code", contains(code))
                    .body("errors[0].detail", containsString(language[1]));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"readings\":[{\"value\":1e" + "%s" + "}]} | 400",
                "%s | 422",
                "{\"readings\":[%s]} | 400",
                "[] | 422",
                "\"text\" | 422",
                "{\"readings\":[],\"readings\":[]} | 422",
                "{\"__proto__\":{}} | 422",
            })
    void odd_json_is_refused_at_once(String document, int status) throws Exception {
        var body = document.replace(
                "%s", document.startsWith("{\"readings\":[{") ? "9".repeat(5_000) : "[".repeat(20_000));

        var request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:%d/api/v1/telemetry".formatted(RestAssured.port)))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + plant().gatewayToken(Duration.ofMinutes(5)))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        }
    }

    private static synchronized Plant plant() {
        if (shared == null) {
            shared = Plant.withTanks(Plant.GAOLING, 1);
        }
        return shared;
    }

    private static ValidatableResponse packed(Plant plant, String type, byte[] body) {
        return plant.gateway()
                .config(RestAssuredConfig.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
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

    private static byte[] gzip(String message) {
        var packed = new ByteArrayOutputStream();
        try (var stream = new GZIPOutputStream(packed)) {
            stream.write(message.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return packed.toByteArray();
    }
}
