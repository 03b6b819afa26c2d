package org.yimatong.gateway.session;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.gateway.testing.BehindTheDoor;

/** Requests that another site may make a browser send. */
@QuarkusTest
@BehindTheDoor
class OwnPageTest {

    private Visitor visitor = new Visitor();

    @BeforeEach
    void somebody_is_logged_in() {
        visitor = Visitor.loggedIn();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void a_change_needs_the_secret_of_the_session(String method) {
        refused(visitor.ask().request(method, "/api/v1/codes/x"));
        refused(visitor.ask().header(OwnPage.CSRF, "A".repeat(43)).request(method, "/api/v1/codes/x"));
        refused(visitor.ask().header(OwnPage.CSRF, Visitor.loggedIn().csrf()).request(method, "/api/v1/codes/x"));

        visitor.askOwnPage().request(method, "/api/v1/codes/x").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://evil.example, 403",
        "Origin, null, 403",
        "Origin, http://yimatong.example, 403",
        "Origin, https://yimatong.example, 200",
        "Sec-Fetch-Site, cross-site, 403",
        "Sec-Fetch-Site, same-site, 403",
        "Sec-Fetch-Site, none, 403",
        "Sec-Fetch-Site, same-origin, 200"
    })
    void a_change_comes_from_our_own_pages_only(String header, String value, int status) {
        visitor.askOwnPage()
                .header(header, value)
                .body("{}")
                .post("/api/v1/codes/x")
                .then()
                .statusCode(status);
    }

    @Test
    void reading_needs_the_cookie_alone_as_live_streams_cannot_say_more() {
        visitor.ask().get("/api/v1/codes/x").then().statusCode(200);
        visitor.ask().head("/api/v1/codes/x").then().statusCode(200);
    }

    private static void refused(Response answer) {
        answer.then().statusCode(403).body("type", equalTo("/problems/csrf-refused"));
    }
}
