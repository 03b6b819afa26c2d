package org.yimatong.kit.text;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.yimatong.kit.thing.Callers.newKey;
import static org.yimatong.kit.thing.Callers.thing;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.Tokens;

@QuarkusTest
@RealServers
class PlainTextTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            en, must be plain text
            zh, 只能是普通文字
            """)
    void text_that_hides_what_it_says_is_refused_in_the_callers_language(String language, String words) {
        add("tank\\u202Egpj", language)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/name"))
                .body("errors[0].detail", containsString(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u202E", "\\u200B", "\\uE000", "\\u2028", "\\uD800", "\\u0007"})
    void the_rule_is_that_of_tables(String sign) {
        add("a" + sign + "b", "en").statusCode(422);
    }

    @Test
    void text_that_looks_equal_is_equal() {
        add(" caf\\u0065\\u0301 ", "en").statusCode(201).body("name", equalTo("caf\u00e9"));
    }

    private static ValidatableResponse add(String name, String language) {
        return given().auth()
                .oauth2(Tokens.of("keeper").areas("area of plain text").sign())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", newKey())
                .header("Accept-Language", language)
                .body(thing("area of plain text", UUID.randomUUID().toString(), name, 1))
                .post("/things")
                .then();
    }
}
