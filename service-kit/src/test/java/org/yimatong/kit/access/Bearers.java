package org.yimatong.kit.access;

import static io.restassured.RestAssured.given;
import static io.restassured.config.HttpClientConfig.httpClientConfig;

import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.yimatong.kit.thing.Callers;
import org.yimatong.testing.Tokens;

/** Keepers of things, each with a token of their own. */
final class Bearers {

    /** So long a writer may wait at most, in milliseconds; three seconds are promised. */
    private static final RestAssuredConfig BOUNDED =
            RestAssuredConfig.config().httpClient(httpClientConfig().setParam("http.socket.timeout", 15_000));

    private Bearers() {}

    static String newToken() {
        return Tokens.of("keeper").areas("a").name(UUID.randomUUID().toString()).sign();
    }

    static ValidatableResponse read(String token) {
        return given().auth().oauth2(token).get("/things").then();
    }

    static ValidatableResponse write(String token) {
        return given().config(BOUNDED)
                .auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", Callers.newKey())
                .body(Callers.thing("a", "91610117MA6TE0019E", UUID.randomUUID().toString(), 1))
                .post("/things")
                .then();
    }
}
