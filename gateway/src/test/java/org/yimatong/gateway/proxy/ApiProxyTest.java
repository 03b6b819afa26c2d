package org.yimatong.gateway.proxy;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.gateway.testing.BehindTheDoor;

@QuarkusTest
@BehindTheDoor
class ApiProxyTest {

    private static final String UUID_4 = "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";

    @Test
    void a_request_reaches_its_service_with_query_body_and_token() {
        given().urlEncodingEnabled(false)
                .header("Authorization", "Bearer abc")
                .header("Idempotency-Key", "12345678")
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/telemetry?a=%E7%A0%81&b=1")
                .then()
                .statusCode(200)
                .header("X-Request-Id", matchesPattern(UUID_4))
                .header("Server", nullValue())
                .body("method", equalTo("POST"))
                .body("uri", equalTo("/api/v1/telemetry?a=%E7%A0%81&b=1"))
                .body("length", equalTo(2))
                .body("headers.authorization", equalTo("Bearer abc"))
                .body("headers.'idempotency-key'", equalTo("12345678"));
    }

    @Test
    void an_address_of_sensorthings_passes_as_it_is_written() {
        given().urlEncodingEnabled(false)
                .get("/api/v1/sensorthings/v1.1/Datastreams('5e0c')/Observations?$top=1&%24orderby=phenomenonTime+desc")
                .then()
                .statusCode(200)
                .body(
                        "uri",
                        equalTo("/api/v1/sensorthings/v1.1/Datastreams('5e0c')/Observations"
                                + "?$top=1&%24orderby=phenomenonTime+desc"));
    }

    @Test
    void refusals_of_a_service_pass_unchanged() {
        given().get("/api/v1/codes/refuse").then().statusCode(409).contentType("application/json");
        given().get("/api/v1/codes/nothing").then().statusCode(204);
        given().head("/api/v1/codes/x").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-Prefix",
                "X-Forwarded-Port",
                "Forwarded",
                "X-Real-IP",
                "X-User-Id",
                "X-User-Roles",
                "X-Original-URL",
                "X-HTTP-Method-Override"
            })
    void what_a_caller_says_of_itself_is_not_passed_on(String header) {
        given().header(header, "spoofed")
                .get("/api/v1/codes/x")
                .then()
                .statusCode(200)
                .body("headers", not(hasKey(header.toLowerCase(Locale.ROOT))));
    }

    @Test
    void we_say_whence_a_request_comes() {
        given().header("X-Forwarded-For", "6.6.6.6")
                .header("X-Forwarded-Proto", "gopher")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Request-Id", "mine")
                .header("Connection", "X-Secret, keep-alive")
                .header("X-Secret", "1")
                .get("/api/v1/codes/x")
                .then()
                .body("headers.'x-forwarded-for'", equalTo("127.0.0.1"))
                .body("headers.'x-forwarded-proto'", equalTo("https"))
                .body("headers.'x-forwarded-host'", equalTo("yimatong.example"))
                .body("headers.'x-request-id'", matchesPattern(UUID_4))
                .body("headers", not(hasKey("x-secret")));
    }

    @Test
    void what_a_service_created_is_found_through_the_door() {
        given().post("/api/v1/codes/located").then().statusCode(201).header("Location", "/api/v1/codes/1");
    }

    @Test
    void a_service_that_is_away_is_a_503_in_the_callers_language() {
        given().get("/api/v1/findings")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "2")
                .header("X-Content-Type-Options", "nosniff")
                .body("type", equalTo("/problems/service-unavailable"))
                .body("title", equalTo("服务暂不可用"))
                .body("requestId", matchesPattern(UUID_4));
        given().header("Accept-Language", "en")
                .body("x".repeat(10_000))
                .post("/api/v1/findings")
                .then()
                .statusCode(503)
                .body("title", equalTo("Service unavailable"));
    }

    @Test
    void a_service_that_hangs_up_is_a_503() {
        given().get("/api/v1/codes/hangs-up")
                .then()
                .statusCode(503)
                .body("type", equalTo("/problems/service-unavailable"));
    }

    @Test
    void a_service_that_does_not_answer_is_a_504_but_imports_trials_and_the_risk_map_may_take_longer() {
        given().get("/api/v1/codes/never").then().statusCode(504).body("type", equalTo("/problems/gateway-timeout"));
        given().body("uscc\n").post("/api/v1/enterprise-imports/slow").then().statusCode(200);
        given().post("/api/v1/code-policies/3/trials").then().statusCode(200);
        given().get("/api/v1/risk-map").then().statusCode(200);
        given().post("/api/v1/codes/slow/trials").then().statusCode(504);
    }

    @Test
    void what_nobody_owns_is_not_found() {
        given().get("/api/v1/secrets").then().statusCode(404).body("type", equalTo("/problems/not-found"));
        given().get("/api/v2/codes").then().statusCode(404).contentType("application/problem+json");
        given().get("/nothing").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void answers_are_counted_by_service_and_status() {
        given().get("/api/v1/codes/refuse").then().statusCode(409);

        given().get("/q/metrics")
                .then()
                .body(containsString("yimatong_proxy_answers_total{service=\"enterprises\",status=\"409\"}"));
    }
}
