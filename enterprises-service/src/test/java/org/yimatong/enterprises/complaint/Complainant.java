package org.yimatong.enterprises.complaint;

import static io.restassured.RestAssured.given;
import static org.yimatong.enterprises.Callers.WHOLE_CITY;
import static org.yimatong.enterprises.Callers.inspector;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Files complaints the way the gateway does for somebody at the gate. */
public final class Complainant {

    private Complainant() {}

    public static String tokenOf(String uscc) {
        return inspector(WHOLE_CITY).get("/api/v1/codes/" + uscc).jsonPath().getString("token");
    }

    /** Files one; returns its receipt. */
    public static String filed(String uscc) {
        return files(aComplaint(tokenOf(uscc)), UUID.randomUUID().toString(), anAddress())
                .statusCode(201)
                .extract()
                .path("receipt");
    }

    public static Map<String, Object> aComplaint(String token) {
        return Map.of("token", token, "kind", "HAZARD", "text", "夜间罐区有刺鼻气味", "contact", "13812345678");
    }

    public static ValidatableResponse files(Map<String, Object> complaint, String key, String address) {
        return given().contentType("application/json")
                .header("Idempotency-Key", key)
                .header("X-Forwarded-For", address)
                .body(complaint)
                .post("/api/v1/complaints")
                .then();
    }

    public static ValidatableResponse follows(String receipt) {
        return given().get("/api/v1/complaint-receipts/" + receipt).then();
    }

    /** So that one test does not use up what another may send. */
    public static String anAddress() {
        var random = ThreadLocalRandom.current();
        return "10.%d.%d.%d".formatted(random.nextInt(256), random.nextInt(256), random.nextInt(256));
    }
}
