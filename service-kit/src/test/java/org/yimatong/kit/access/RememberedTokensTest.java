package org.yimatong.kit.access;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.Tokens;

@QuarkusTest
@RealServers
class RememberedTokensTest {

    @Test
    void a_token_that_ran_out_opens_nothing_though_it_just_did() {
        var token =
                Tokens.of("keeper").areas("a").lifetime(Duration.ofSeconds(5)).sign();
        answers(token, 200);
        answers(token, 200);
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> answers(token, 401));
    }

    @Test
    void a_forged_signature_does_not_live_on_the_true_one() {
        var token = Tokens.of("keeper").areas("a").sign();
        answers(token, 200);
        var signature = token.lastIndexOf('.') + 1;
        var forged = token.charAt(signature + 5) == 'A' ? 'B' : 'A';
        answers(token.substring(0, signature + 5) + forged + token.substring(signature + 6), 401);
        answers(token.substring(0, signature), 401);
    }

    @Test
    void rights_added_to_a_known_token_are_refused() {
        var token = Tokens.of("keeper").areas("a").sign().split("\\.");
        var other = Tokens.of("keeper").areas("b").sign().split("\\.");
        answers(String.join(".", token), 200);
        answers(token[0] + "." + other[1] + "." + token[2], 401);
    }

    @Test
    void callers_without_the_role_stay_outside_however_often_they_come() {
        var token = Tokens.of("stranger").areas("a").sign();
        answers(token, 403);
        answers(token, 403);
    }

    private static void answers(String token, int status) {
        given().auth().oauth2(token).get("/things").then().statusCode(status);
    }
}
