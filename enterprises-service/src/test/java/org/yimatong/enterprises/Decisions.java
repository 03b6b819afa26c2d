package org.yimatong.enterprises;

import static io.restassured.RestAssured.given;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.WHOLE_CITY;
import static org.yimatong.enterprises.Callers.official;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.yimatong.testing.Tokens;

/** What supervisors decide in these tests. */
public final class Decisions {

    private Decisions() {}

    /** A supervisor of the area of Gaoling by this name. */
    public static RequestSpecification supervisor(String name) {
        return supervisor(name, GAOLING);
    }

    public static RequestSpecification supervisor(String name, String area) {
        return as(Tokens.of("supervisor").name(name).areas(area));
    }

    /** Whoever the token is for. */
    public static RequestSpecification as(Tokens token) {
        return given().contentType("application/json").auth().oauth2(token.sign());
    }

    /** Asks for an override; the answer has its id. */
    public static ValidatableResponse requested(String name, String uscc, String status, Instant expiresAt) {
        return supervisor(name)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "uscc", uscc, "status", status, "reason", "seen on site", "expiresAt", expiresAt.toString()))
                .post("/api/v1/code-overrides")
                .then();
    }

    public static ValidatableResponse confirmed(String name, String override) {
        return supervisor(name)
                .header("If-Match", "\"0\"")
                .put("/api/v1/code-overrides/" + override + "/confirmation")
                .then();
    }

    /** An override by two people that has effect; returns its id. */
    public static String overridden(String uscc, String status, Instant expiresAt) {
        String id = requested("zhang", uscc, status, expiresAt)
                .statusCode(201)
                .extract()
                .path("id");
        confirmed("wang", id).statusCode(200);
        return id;
    }

    /** A step with a reason on the code in its present version. */
    public static ValidatableResponse onCode(String uscc, String step) {
        var version = supervisor("zhang")
                .get("/api/v1/codes/" + uscc)
                .then()
                .extract()
                .header("ETag");
        return supervisor("zhang")
                .header("If-Match", version)
                .body(Map.of("reason", "decided by the bureau"))
                .put("/api/v1/codes/" + uscc + "/" + step)
                .then();
    }

    /** All codes computed anew. */
    public static ValidatableResponse recomputed() {
        return official("administrator", WHOLE_CITY)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/code-recomputations")
                .then();
    }
}
