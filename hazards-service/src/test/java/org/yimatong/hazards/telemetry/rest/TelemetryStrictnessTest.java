package org.yimatong.hazards.telemetry.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;

/** Reliability T-1, I-4: what is no reading is refused, whatever it looks like. */
@QuarkusTest
@RealServers
class TelemetryStrictnessTest {

    private static final Instant NOW = Instant.now();
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static Plant shared;

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
                    .body("{\"readings\":[" + reading(value) + "]}")
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

        assertRefused(request(body).header("Content-Type", "application/json"), status);
    }

    @Test
    void a_body_that_does_not_say_what_it_is_is_refused() throws Exception {
        assertRefused(request("{\"readings\":[]}"), 415);
        assertRefused(request("{\"readings\":[]}").header("Content-Type", "text/plain"), 415);
    }

    private static HttpRequest.Builder request(String body) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/api/v1/telemetry".formatted(RestAssured.port)))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + plant().gatewayToken(Duration.ofMinutes(5)))
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static void assertRefused(HttpRequest.Builder request, int status) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());

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

    private static String reading(String value) {
        return "{\"sensor\":\"LT-1\",\"observedAt\":\"%s\",\"sequence\":1,\"value\":%s}".formatted(NOW, value);
    }
}
