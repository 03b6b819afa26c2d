package org.yimatong.gateway;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.gateway.testing.BehindTheDoor;
import org.yimatong.gateway.testing.RawHttp;

/** Reliability I-9: what comes before the body, and what every answer tells the browser. */
@QuarkusTest
@BehindTheDoor
class HostileHeadTest {

    private static final String END = "Host: gate\r\nConnection: close\r\n\r\n";

    @Test
    void a_head_that_is_too_large_is_refused_and_the_connection_closed() throws IOException {
        assertThat(answer("GET /api/v1/codes/x HTTP/1.1\r\nCookie: " + "x".repeat(21_000) + "\r\n" + END))
                .startsWith("HTTP/1.")
                .contains(" 431 ");
        assertThat(answer("GET /api/v1/codes/" + "x".repeat(4_200) + " HTTP/1.1\r\n" + END))
                .startsWith("HTTP/1.")
                .contains(" 414 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\r\nContent-Length: 6\r\n",
                "Content-Length: -1\r\n",
                "Content-Length: 5 5\r\n",
                "Content-Length: +5\r\n",
                "Transfer-Encoding: chunked, identity\r\n",
                "Transfer-Encoding: xchunked\r\n",
                "Content-Length : 5\r\n"
            })
    void a_body_of_two_lengths_reaches_no_service(String lengths) throws IOException {
        var answer = answer("POST /api/v1/telemetry HTTP/1.1\r\n" + lengths + END
                + "0\r\n\r\nGET /api/v1/codes/smuggled HTTP/1.1\r\n" + END);

        assertThat(answer).doesNotContain("smuggled", "HTTP/1.1 200", "HTTP/1.1 5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/c/AAAAAAAAAAAAAAAAAAAAAA",
                "/nothing",
                "/api/v1/codes/x",
                "/api/v1/codes/refuse",
                "/api/v1/findings",
                "/api/v1/nothing",
                "/api/openapi.json",
                "/q/health",
                "/a;b"
            })
    void every_answer_tells_the_browser_what_it_is_not(String path) {
        given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Referrer-Policy", equalTo("no-referrer"))
                .header("Strict-Transport-Security", equalTo("max-age=31536000"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
    }

    @Test
    void what_a_service_tells_one_caller_is_kept_by_nobody_on_the_way() {
        given().get("/api/v1/codes/x").then().header("Cache-Control", "private, no-store");
        given().get("/api/v1/codes/kept").then().header("Cache-Control", "max-age=60");
        given().get("/api/v1/findings").then().header("Cache-Control", not(blankOrNullString()));
    }

    private static String answer(String request) throws IOException {
        try (var http = RawHttp.send(request)) {
            return new String(http.in().readAllBytes(), UTF_8);
        }
    }
}
