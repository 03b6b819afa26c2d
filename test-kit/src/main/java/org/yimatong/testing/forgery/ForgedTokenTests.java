package org.yimatong.testing.forgery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service believes no token but a genuine one, whoever asks it and by whatever way. */
public abstract class ForgedTokenTests {

    /** More than the sixty kinds that were asked for. */
    private static final int KINDS = 60;

    private final String path;
    private final String role;

    /**
     * @param path that answers 200 to a {@code GET}
     * @param role whom it admits
     */
    protected ForgedTokenTests(String path, String role) {
        this.path = path;
        this.role = role;
    }

    @Test
    void nobody_is_let_in_by_a_forged_token() {
        assertThat(ForgedTokens.of(role))
                .hasSizeGreaterThan(KINDS)
                .allSatisfy(token -> asked(token)
                        .statusCode(401)
                        .header("WWW-Authenticate", "Bearer")
                        .contentType("application/problem+json")
                        .body("type", equalTo("/problems/unauthorized")));
    }

    @Test
    void what_they_are_forged_after_is_let_in_and_helps_none_of_them() {
        asked(ForgedTokens.genuine(role)).statusCode(200);

        assertThat(ForgedTokens.of(role)).allSatisfy(token -> asked(token).statusCode(401));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-User",
                "X-User-Id",
                "X-User-Roles",
                "X-Forwarded-User",
                "X-Forwarded-Access-Token",
                "X-Remote-User",
                "Remote-User",
                "X-Auth-Request-User",
                "X-Access-Token",
                "X-Original-URL",
                "Proxy-Authorization"
            })
    void no_other_header_says_who_calls(String header) {
        given().header(header, ForgedTokens.genuine(role).authorization())
                .get(path)
                .then()
                .statusCode(401);
    }

    @Test
    void neither_an_address_nor_a_cookie_carries_a_token() {
        var token = ForgedTokens.genuine(role).authorization().substring("Bearer ".length());

        given().queryParam("access_token", token).get(path).then().statusCode(401);
        given().cookie("access_token", token).get(path).then().statusCode(401);
        given().cookie("q_session", token).get(path).then().statusCode(401);
    }

    private ValidatableResponse asked(ForgedToken token) {
        return given().header("Authorization", token.authorization()).get(path).then();
    }
}
