package org.yimatong.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.gateway.testing.BehindTheDoor;
import org.yimatong.gateway.testing.SettableClock;

@QuarkusTest
@BehindTheDoor
class SessionTest {

    /** Of a token that lives for five minutes; its renewal is due. */
    private static final Duration DUE = Duration.ofSeconds(280);

    private static final Duration OVER = Duration.ofMinutes(6);

    @Inject
    SettableClock clock;

    private Visitor visitor = new Visitor();

    @BeforeEach
    void somebody_is_logged_in() {
        visitor = Visitor.loggedIn();
    }

    @AfterEach
    void all_is_well_again() {
        clock.putForward(Duration.ZERO);
        Visitor.realm("well");
    }

    @Test
    void a_service_is_asked_with_the_token_and_hears_nothing_of_the_session() {
        visitor.askOwnPage()
                .get("/api/v1/codes/x")
                .then()
                .statusCode(200)
                .body("headers.authorization", startsWith("Bearer ey"))
                .body("headers", not(hasKey("cookie")))
                .body("headers", not(hasKey("x-yimatong-csrf")));
    }

    @Test
    void who_brings_a_token_is_who_the_token_says() {
        visitor.ask()
                .header("Authorization", "Bearer mine")
                .body("{}")
                .post("/api/v1/codes/x")
                .then()
                .statusCode(200)
                .body("headers.authorization", equalTo("Bearer mine"))
                .body("headers", not(hasKey("cookie")));
    }

    @Test
    void nobody_is_logged_in_by_an_unknown_id() {
        var stranger = new Visitor();
        stranger.takeCookie("A".repeat(43));

        ended(stranger.ask().get("/api/v1/codes/x"));
        ended(stranger.ask().get("/session"));
        ended(new Visitor().ask().get("/session"));
    }

    @Test
    void a_token_is_renewed_before_it_ends_once_for_all_who_wait() {
        var csrf = visitor.csrf();
        var before = Visitor.asked("refreshes");
        Visitor.realm("slow");
        clock.putForward(DUE);

        var answers = Stream.generate(() -> sendAtOnce(csrf)).limit(8).toList();

        assertThat(answers)
                .allSatisfy(answer -> answer.join().then().statusCode(200).body("length", equalTo(100_000)));
        assertThat(Visitor.asked("refreshes")).isEqualTo(before + 1);
    }

    @Test
    void while_keycloak_is_away_a_token_serves_to_its_end_and_the_session_is_kept() {
        Visitor.realm("away");
        clock.putForward(DUE);
        visitor.ask().get("/api/v1/codes/x").then().statusCode(200);

        clock.putForward(OVER);
        visitor.ask()
                .get("/api/v1/codes/x")
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("type", equalTo("/problems/login-away"));
        visitor.ask().get("/session").then().statusCode(200);

        Visitor.realm("well");
        visitor.ask().get("/api/v1/codes/x").then().statusCode(200);
    }

    @Test
    void who_was_logged_out_at_keycloak_is_logged_out_here() {
        Visitor.realm("refuses");
        clock.putForward(DUE);

        ended(visitor.ask().get("/api/v1/codes/x"));

        Visitor.realm("well");
        ended(visitor.ask().get("/session"));
    }

    @Test
    void after_a_service_refused_a_token_the_next_request_goes_with_another() {
        clock.putForward(Duration.ofSeconds(5));
        var before = token();
        assertThat(token()).isEqualTo(before);

        visitor.ask().get("/api/v1/codes/unauthorized").then().statusCode(401);

        assertThat(token()).isNotEqualTo(before);
    }

    @Test
    void a_session_that_is_not_used_ends_and_so_does_the_log_in() {
        var before = Visitor.asked("ends");
        clock.putForward(Duration.ofMinutes(29));
        visitor.ask().get("/session").then().statusCode(200);

        clock.putForward(Duration.ofMinutes(31));
        ended(visitor.ask().get("/session"));

        Visitor.loggedIn();
        await().until(() -> Visitor.asked("ends") > before);
    }

    @Test
    void a_session_in_use_goes_on_but_not_for_ever() {
        for (var minutes = 25; minutes < 12 * 60; minutes += 25) {
            clock.putForward(Duration.ofMinutes(minutes));
            visitor.ask().get("/api/v1/codes/x").then().statusCode(200);
        }

        clock.putForward(Duration.ofHours(12));
        ended(visitor.ask().get("/api/v1/codes/x"));
    }

    /** By a thread of its own: the common pool of a small machine would send one after the other. */
    private CompletableFuture<Response> sendAtOnce(String csrf) {
        return CompletableFuture.supplyAsync(
                () -> visitor.ask()
                        .header(OwnPage.CSRF, csrf)
                        .body("x".repeat(100_000))
                        .post("/api/v1/codes/x"),
                Thread::startVirtualThread);
    }

    private String token() {
        return visitor.ask()
                .get("/api/v1/codes/x")
                .then()
                .statusCode(200)
                .extract()
                .path("headers.authorization");
    }

    private static ValidatableResponse ended(Response answer) {
        return answer.then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .body("type", equalTo("/problems/session-ended"));
    }
}
