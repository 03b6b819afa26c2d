package org.yimatong.kit.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.yimatong.kit.thing.Callers.keeperOf;
import static org.yimatong.kit.thing.Callers.newKey;

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
class ProblemTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"area":"a","uscc":"u","name":"n","weight":1,"status":"x"} | 422 | invalid-input  | /status | unknown-member
            {"area":"a","uscc":"u","name":"n","weight":"1"}            | 422 | invalid-input  | /weight | wrong-type
            {"area":"a","uscc":"u","name":"n","weight":1.5}            | 422 | invalid-input  | /weight | wrong-type
            {"area":"a","uscc":"u","name":7,"weight":1}                | 422 | invalid-input  | /name   | wrong-type
            {"area":"a","uscc":"u","name":"n"}                         | 422 | invalid-input  | /weight | invalid
            {"area":"a","uscc":"u","name":" ","weight":1}              | 422 | invalid-input  | /name   | invalid
            {"area":"a","uscc":"u","name":"n","weight":101}            | 422 | invalid-input  | /weight | invalid
            """)
    void wrong_input_is_named_by_its_place(String body, int status, String type, String pointer, String code) {
        add(body)
                .statusCode(status)
                .body("type", equalTo("/problems/" + type))
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "\n"})
    void an_operation_that_takes_a_body_says_that_it_is_missing(String nothing) {
        add(nothing)
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-input"))
                .body("errors[0].pointer", equalTo(""))
                .body("errors[0].code", equalTo("body-missing"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"area":"a",
            {"area":"a","uscc":"u","name":"n","weight":NaN}
            {"area":"a","area":"b","uscc":"u","name":"n","weight":1}
            {"area":"a","uscc":"u","name":"n","weight":1} x
            """)
    void what_is_not_json_is_told_with_line_and_column(String body) {
        add(body)
                .statusCode(400)
                .body("type", equalTo("/problems/malformed-json"))
                .body("detail", containsString("line 1, column"));
    }

    @ParameterizedTest
    @CsvSource({"garbage,406,not-acceptable", "text/html,406,not-acceptable"})
    void what_could_not_be_answered_is_not_done(String accept, int status, String type) {
        var key = newKey();
        var thing = "{\"area\":\"a\",\"uscc\":\"u\",\"name\":\"%s\",\"weight\":1}".formatted(key);

        problem(
                keeperOf("a")
                        .header("Accept", accept)
                        .header("Idempotency-Key", key)
                        .body(thing)
                        .post("/things")
                        .then(),
                status,
                type);

        keeperOf("a")
                .header("Idempotency-Key", key)
                .body(thing)
                .post("/things")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue());
    }

    @Test
    void plain_text_is_no_record() {
        problem(
                keeperOf("a")
                        .contentType("text/plain")
                        .header("If-Match", "\"0\"")
                        .body("{}")
                        .put("/things/{id}/name", UUID.randomUUID())
                        .then(),
                415,
                "unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "/", "application/"})
    void a_content_type_that_is_none_is_refused_whatever_is_asked(String none) {
        problem(keeperOf("a").contentType(none).get("/things").then(), 415, "unsupported-media-type");
    }

    @Test
    void without_a_token_nobody_gets_in() {
        given().get("/things")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unauthorized"));
        given().auth()
                .oauth2("forged")
                .get("/things")
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/unauthorized"));
    }

    @Test
    void without_the_role_the_operation_is_forbidden() {
        given().auth()
                .oauth2(Tokens.of("visitor").sign())
                .get("/things")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/forbidden"));
    }

    @Test
    void what_http_refuses_is_a_problem_too() {
        problem(keeperOf("a").get("/nowhere").then(), 404, "not-found");
        problem(keeperOf("a").get("/things/not-a-uuid").then(), 422, "invalid-input");
        problem(keeperOf("a").delete("/things").then(), 405, "method-not-allowed");
        problem(
                keeperOf("a")
                        .contentType(ContentType.XML)
                        .header("Idempotency-Key", newKey())
                        .body("<x/>")
                        .post("/things")
                        .then(),
                415,
                "unsupported-media-type");
        problem(add("x".repeat(200_000)), 413, "too-large");
    }

    @Test
    void a_defect_of_ours_tells_nothing_but_its_number() {
        var answer = keeperOf("a").get("/things/defect").then();

        problem(answer, 500, "internal-error");
        answer.body("requestId", notNullValue());
        assertThat(answer.extract().asString()).doesNotContain("secret", "Exception");
    }

    @Test
    void the_bureau_is_told_in_chinese_unless_it_wants_english() {
        var heavy = "{\"area\":\"a\",\"uscc\":\"u\",\"name\":\"n\",\"weight\":60}";
        keeperOf("a")
                .header("Idempotency-Key", newKey())
                .body(heavy)
                .post("/things")
                .then()
                .body("title", equalTo("Too heavy"));
        given().auth()
                .oauth2(Tokens.of("keeper").areas("a").sign())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", newKey())
                .body(heavy)
                .post("/things")
                .then()
                .header("Content-Language", "zh")
                .body("title", equalTo("过重"))
                .body("detail", equalTo("60 公斤超过 50 公斤的限值"));
    }

    private static ValidatableResponse add(String body) {
        return keeperOf("a")
                .header("Idempotency-Key", newKey())
                .body(body)
                .post("/things")
                .then();
    }

    private static void problem(ValidatableResponse answer, int status, String type) {
        answer.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("type", equalTo("/problems/" + type));
    }
}
