package org.yimatong.enterprises;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.yimatong.enterprises.Callers.WHOLE_CITY;
import static org.yimatong.enterprises.Callers.official;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.policy.PolicyDocuments.draft;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.testing.RealServers;

/** What PostgreSQL cannot hold is refused, not stumbled over. */
@QuarkusTest
@RealServers
class UnstorableInputTest {

    private static final String NO_INSTANT = cursor("-100000-01-01T00:00:00Z", new UUID(1, 1));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "enterprises?name=",
                "enterprises?uscc=",
                "enterprises?area=",
                "enterprise-exports?name=",
                "appeals?uscc=",
                "appeals?area=",
                "code-overrides?area=",
                "complaints?area=",
                "promises?area="
            })
    void a_text_with_a_nul_is_no_filter(String path) {
        var filter = path.substring(path.indexOf('?') + 1, path.length() - 1);

        get(path + "a%00").statusCode(422).body("errors.pointer", contains(filter));
    }

    @ParameterizedTest
    @ValueSource(strings = {"enterprises", "enterprise-groups", "enterprise-groups/key-supply/members", "promises"})
    void nor_is_it_a_place_in_a_list(String path) {
        invalidCursor(path, cursor("\0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "appeals",
                "code-overrides",
                "code-recomputations",
                "complaints",
                "unread-records",
                "enterprises/{uscc}/cards"
            })
    void an_instant_of_another_age_is_no_place_in_a_list(String path) {
        invalidCursor(path.replace("{uscc}", registered(Callers.GAOLING)), NO_INSTANT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-99999-01-01", "+999999999-12-31"})
    void nor_is_a_day(String day) {
        var uscc = registered(Callers.GAOLING);

        invalidCursor("credentials", cursor(day, new UUID(1, 1)));
        invalidCursor("enterprises/" + uscc + "/ratings", cursor(day, "2026-03-02T08:30:00Z", new UUID(1, 1)));
        get("enterprises/" + uscc + "/dossier?asOf=" + encoded(day))
                .statusCode(422)
                .body("errors.pointer", contains("asOf"));
        get("credentials?expiringBefore=" + encoded(day))
                .statusCode(422)
                .body("errors.pointer", contains("expiringBefore"));
    }

    @Test
    void nobody_asks_for_a_code_of_another_age() {
        get("codes/" + registered(Callers.GAOLING) + "?asOf=-100000-01-01T00:00:00Z")
                .statusCode(422)
                .body("errors.pointer", contains("asOf"));
    }

    @Test
    void no_policy_takes_effect_in_another_age() {
        official("administrator", WHOLE_CITY)
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(Map.of("effectiveFrom", "+300000-01-01T00:00:00Z", "reason", "a slip"))
                .put("/api/v1/code-policies/" + draft() + "/adoption")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/effectiveFrom"));
    }

    private static void invalidCursor(String path, String cursor) {
        get(path + "?cursor=" + cursor).statusCode(400).body("type", equalTo("/problems/invalid-cursor"));
    }

    private static ValidatableResponse get(String path) {
        var role = path.startsWith("code-recomputations") || path.startsWith("unread") ? "administrator" : "supervisor";
        return official(role, WHOLE_CITY)
                .urlEncodingEnabled(false)
                .get("/api/v1/" + path)
                .then();
    }

    private static String encoded(String day) {
        return day.replace("+", "%2B");
    }

    private static String cursor(Object... parts) {
        var joined =
                String.join("\u001f", Stream.of(parts).map(Object::toString).toList());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }
}
