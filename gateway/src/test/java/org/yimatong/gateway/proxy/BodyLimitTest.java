package org.yimatong.gateway.proxy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.gateway.testing.BehindTheDoor;
import org.yimatong.gateway.testing.RawHttp;

@QuarkusTest
@BehindTheDoor
class BodyLimitTest {

    private static final int MEBIBYTE = 1024 * 1024;

    @Test
    void a_mebibyte_passes_and_a_byte_more_does_not() {
        given().body(new byte[MEBIBYTE])
                .post("/api/v1/telemetry")
                .then()
                .statusCode(200)
                .body("length", equalTo(MEBIBYTE));
        given().body(new byte[MEBIBYTE + 1])
                .post("/api/v1/telemetry")
                .then()
                .statusCode(413)
                .body("type", equalTo("/problems/too-large"))
                .body("limit", equalTo(MEBIBYTE));
    }

    @Test
    void what_is_packed_passes_as_it_is() {
        given().header("Content-Encoding", "gzip")
                .contentType("application/x-ndjson")
                .body(new byte[] {31, -117, 8, 0, 7})
                .post("/api/v1/telemetry")
                .then()
                .statusCode(200)
                .body("length", equalTo(5))
                .body("headers.'content-encoding'", equalTo("gzip"))
                .body("headers.'content-type'", startsWith("application/x-ndjson"));
    }

    @Test
    void imports_may_be_files() {
        given().body(new byte[3 * MEBIBYTE])
                .post("/api/v1/enterprise-imports")
                .then()
                .statusCode(200)
                .body("length", equalTo(3 * MEBIBYTE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"code-recomputations", "code-policies/3/trials", "findings/7/trials"})
    void what_is_about_a_whole_city_brings_no_file(String path) {
        given().body(new byte[MEBIBYTE + 1]).post("/api/v1/" + path).then().statusCode(413);
    }

    @Test
    void a_body_of_undeclared_length_is_stopped_on_its_way() throws Exception {
        var chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";

        try (var http =
                RawHttp.send("POST /api/v1/telemetry HTTP/1.1\r\nHost: gate\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + chunk.repeat(20) + "0\r\n\r\n")) {
            assertThat(http.readUntil("\r\n")).contains("413");
            assertThat(http.readUntil("}")).contains("/problems/too-large");
        }
    }

    @Test
    void a_caller_that_asks_first_is_told_before_it_sends() throws Exception {
        var head = "POST /api/v1/telemetry HTTP/1.1\r\nHost: gate\r\nExpect: 100-continue\r\nContent-Length: ";

        try (var http = RawHttp.send(head + "2000000\r\n\r\n")) {
            assertThat(http.readUntil("\r\n")).contains("413");
        }
        try (var http = RawHttp.send(head + "2\r\n\r\n")) {
            assertThat(http.readUntil("\r\n")).contains("100");
        }
    }
}
