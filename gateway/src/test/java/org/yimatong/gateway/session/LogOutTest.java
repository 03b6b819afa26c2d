package org.yimatong.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.gateway.testing.BehindTheDoor;

@QuarkusTest
@BehindTheDoor
class LogOutTest {

    private Visitor visitor = new Visitor();

    @BeforeEach
    void somebody_is_logged_in() {
        visitor = Visitor.loggedIn();
    }

    @AfterEach
    void all_is_well_again() {
        Visitor.realm("well");
    }

    @Test
    void who_logs_out_is_logged_out_here_and_at_keycloak() {
        var before = Visitor.asked("ends");
        refused(visitor.ask().post("/session/logout"));
        visitor.ask().get("/session/logout").then().statusCode(405).header("Allow", "POST");

        visitor.askOwnPage()
                .post("/session/logout")
                .then()
                .statusCode(204)
                .header("Set-Cookie", containsString("Max-Age=0"));

        ended(visitor.ask().get("/session"));
        assertThat(Visitor.asked("ends")).isGreaterThan(before);
        visitor.ask().post("/session/logout").then().statusCode(204);
    }

    @Test
    void who_logs_out_while_keycloak_is_away_is_told_where_to_end_it() {
        var request = visitor.askOwnPage();
        Visitor.realm("away");

        request.post("/session/logout")
                .then()
                .statusCode(200)
                .body("location", containsString("/end?"))
                .body("location", containsString("client_id=yimatong-console"));
        ended(visitor.ask().get("/session"));
    }

    private static void ended(Response answer) {
        answer.then().statusCode(401).body("type", equalTo("/problems/session-ended"));
    }

    private static void refused(Response answer) {
        answer.then().statusCode(403).body("type", equalTo("/problems/csrf-refused"));
    }
}
