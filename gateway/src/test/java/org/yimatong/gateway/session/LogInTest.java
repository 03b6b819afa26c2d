package org.yimatong.gateway.session;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.gateway.testing.BehindTheDoor;
import org.yimatong.gateway.testing.SettableClock;

@QuarkusTest
@BehindTheDoor
class LogInTest {

    @Inject
    SettableClock clock;

    private final Visitor visitor = new Visitor();

    @AfterEach
    void all_is_well_again() {
        clock.putForward(Duration.ZERO);
        Visitor.realm("well");
    }

    @Test
    void a_browser_logs_in_and_comes_back_to_where_it_was() {
        var back = visitor.logIn("/console/findings?area=610117");

        back.then().statusCode(302).header("Location", "/console/findings?area=610117");
        assertThat(back.headers().getValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith(Visitor.COOKIE + "="))
                .singleElement()
                .asString()
                .containsIgnoringCase("; HttpOnly")
                .contains("; Path=/", "; Secure", "; SameSite=Lax")
                .doesNotContain("Domain");
        visitor.ask()
                .get("/session")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("name", equalTo("高陵检查员"))
                .body("account", equalTo("inspector-gaoling"))
                .body("roles", equalTo(List.of("inspector")))
                .body("areas", equalTo(List.of("610117")))
                .body("uscc", nullValue())
                .body("csrf", notNullValue())
                .body("endsAt", notNullValue());
    }

    @Test
    void keycloak_is_asked_for_a_code_with_a_proof_that_only_we_have() {
        var sent = given().redirects().follow(false).get("/session/login?returnTo=/console/");
        var asked = new QueryStringDecoder(sent.header("Location")).parameters();

        assertThat(asked.get("response_type")).containsExactly("code");
        assertThat(asked.get("code_challenge_method")).containsExactly("S256");
        assertThat(asked.get("redirect_uri")).containsExactly("https://yimatong.example/session/callback");
        assertThat(asked).containsKeys("state", "nonce", "code_challenge").doesNotContainKey("code_verifier");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/console/",
                "//evil.example/console",
                "/\\evil.example",
                "/console/..//evil.example",
                "/console/%2e%2e/c/x",
                "/console\\..\\evil",
                "/console.evil.example",
                "/consoles/",
                "/console/\r\nSet-Cookie: a=b",
                "javascript:alert(1)",
                ""
            })
    void nobody_is_sent_anywhere_but_to_the_console(String wished) {
        visitor.logIn(wished).then().statusCode(302).header("Location", "/console/");
    }

    @Test
    void what_another_browser_began_is_not_finished_here() {
        var address = visitor.goToRealm("/console/");
        var other = new Visitor();
        other.goToRealm("/console/");

        refused(other.comeBack(address).then());
        assertThat(other.session()).isNull();
        visitor.comeBack(address).then().statusCode(302);
    }

    @Test
    void a_log_in_in_two_tabs_ends_in_both() {
        var one = visitor.goToRealm("/console/a");
        var two = visitor.goToRealm("/console/b");

        visitor.comeBack(one).then().statusCode(302).header("Location", "/console/a");
        visitor.comeBack(two).then().statusCode(302).header("Location", "/console/b");
    }

    @Test
    void what_was_begun_long_ago_is_begun_again() {
        var address = visitor.goToRealm("/console/");
        clock.putForward(Duration.ofMinutes(31));

        refused(visitor.comeBack(address).then());
    }

    @Test
    void a_state_that_was_changed_on_the_way_is_refused() {
        var address = visitor.goToRealm("/console/").toString();

        refused(visitor.comeBack(URI.create(address.replaceFirst("state=.", "state=~")))
                .then());
    }

    @Test
    void a_code_is_good_once() {
        var address = visitor.goToRealm("/console/");

        visitor.comeBack(address).then().statusCode(302);
        refused(visitor.comeBack(address).then());
    }

    @Test
    void what_keycloak_refuses_is_told_with_a_way_to_begin_again() {
        var address = visitor.goToRealm("/console/findings").toString();

        refused(visitor.comeBack(URI.create(address.replaceFirst("code=[^&]*", "error=access_denied")))
                        .then())
                .body(containsString("https://yimatong.example/session/login?returnTo=%2Fconsole%2Ffindings"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"other-nonce", "other-key", "other-audience", "other-issuer"})
    void what_is_not_signed_for_us_and_for_this_log_in_logs_nobody_in(String wrong) {
        var address = visitor.goToRealm("/console/");
        Visitor.realm(wrong);

        refused(visitor.comeBack(address).then());
        assertThat(visitor.session()).isNull();
    }

    @Test
    void while_keycloak_is_away_the_browser_is_told_so() {
        var address = visitor.goToRealm("/console/");
        Visitor.realm("away");

        visitor.comeBack(address)
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .contentType("text/html")
                .body(containsString("登录服务暂不可用"), containsString("重新登录"));
    }

    @Test
    void an_id_that_somebody_planted_is_not_taken_over_and_each_log_in_has_its_own() {
        visitor.takeCookie("A".repeat(43));
        visitor.logIn("/console/").then().statusCode(302);
        var first = visitor.session();
        visitor.logIn("/console/").then().statusCode(302);

        assertThat(first).isNotEqualTo("A".repeat(43));
        assertThat(visitor.session()).isNotEqualTo(first);
        given().cookie(Visitor.COOKIE, first).get("/session").then().statusCode(401);
    }

    @Test
    void an_account_has_ten_sessions_and_the_oldest_gives_way() {
        var oldest = Visitor.loggedIn();
        for (int more = 0; more < 10; more++) {
            Visitor.loggedIn();
        }

        oldest.ask().get("/session").then().statusCode(401);
    }

    private static ValidatableResponse refused(ValidatableResponse answer) {
        return answer.statusCode(400)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("未能登录"), containsString("重新登录"));
    }
}
