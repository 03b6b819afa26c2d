package org.yimatong.kit.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.hamcrest.Matchers.equalTo;
import static org.yimatong.kit.thing.Callers.enterprise;
import static org.yimatong.kit.thing.Callers.keeperOf;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.Tokens;

@QuarkusTest
@RealServers
@TestProfile(CallerLimitsTest.Strict.class)
class CallerLimitsTest {

    private static final int CALLER = 3;
    private static final int ENTERPRISE = 5;

    /** Few at once. */
    public static class Strict implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "yimatong.limits.caller-per-second", "1",
                    "yimatong.limits.caller-at-once", Integer.toString(CALLER),
                    "yimatong.limits.enterprise-per-second", "1",
                    "yimatong.limits.enterprise-at-once", Integer.toString(ENTERPRISE),
                    "yimatong.limits.exempt-roles", "gateway");
        }
    }

    @Test
    void who_asks_too_often_is_told_when_to_ask_again_and_nobody_else_is() {
        refused(_ -> by(Tokens.of("keeper").name("eager").areas("a")), CALLER)
                .header("Retry-After", "1")
                .body("type", equalTo("/problems/too-many-requests"));

        ask(keeperOf("b")).statusCode(200);
    }

    @Test
    void many_of_one_enterprise_are_one() {
        refused(person -> by(Tokens.of("keeper").name("employee " + person).uscc("one")), ENTERPRISE)
                .body("type", equalTo("/problems/too-many-requests-of-enterprise"));

        ask(enterprise("another")).statusCode(200);
    }

    @Test
    void who_has_a_quota_elsewhere_is_not_counted() {
        for (var turn = 0; turn < 4 * CALLER; turn++) {
            ask(by(Tokens.of("keeper", "gateway").areas("a"))).statusCode(200);
        }
    }

    /** The first refusal, which comes no sooner than after so many. */
    private static ValidatableResponse refused(IntFunction<RequestSpecification> callers, int atOnce) {
        for (var turn = 0; turn < 10 * atOnce; turn++) {
            var answer = ask(callers.apply(turn));
            if (answer.extract().statusCode() == 429) {
                assertThat(turn).isGreaterThanOrEqualTo(atOnce);
                return answer;
            }
        }
        return fail("Nobody was refused");
    }

    private static RequestSpecification by(Tokens token) {
        return RestAssured.given().auth().oauth2(token.sign());
    }

    private static ValidatableResponse ask(RequestSpecification caller) {
        return caller.get("/things").then();
    }
}
