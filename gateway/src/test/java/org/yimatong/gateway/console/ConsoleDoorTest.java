package org.yimatong.gateway.console;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.gateway.testing.BehindTheDoor;
import org.yimatong.gateway.testing.RawHttp;

/** Some of the files stand in {@code src/test/resources}, beside those of the real console. */
@QuarkusTest
@BehindTheDoor
class ConsoleDoorTest {

    private static final String SCRIPT = "/console/assets/of-a-test-4f2a.js";

    @ParameterizedTest
    @ValueSource(strings = {"/console/", "/console/index.html", "/console/findings/0198c", "/console/findings?a=b"})
    void every_page_of_the_console_is_its_one_file_asked_for_anew_each_time(String address) {
        given().get(address)
                .then()
                .statusCode(200)
                .contentType("text/html; charset=utf-8")
                .header("Cache-Control", "no-cache")
                .body(containsString("<title>一码通</title>"));
    }

    @Test
    void its_scripts_come_from_files_of_ours_and_nobody_frames_it() {
        given().get("/console/")
                .then()
                .header(
                        "Content-Security-Policy",
                        allOf(
                                containsString("default-src 'self'"),
                                containsString("script-src 'self';"),
                                containsString("img-src 'self' data: blob:;"),
                                containsString("connect-src 'self';"),
                                containsString("frame-ancestors 'none'"),
                                not(containsString("unsafe-eval"))))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer");
    }

    @Test
    void browsers_are_told_what_lies_beneath_the_map() {
        given().get("/console/settings.json")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Cache-Control", "no-cache")
                .body("map.borders", equalTo("/console/map/xian-schematic.geojson"))
                .body("map.schematic", equalTo(true));
    }

    @Test
    void what_has_its_content_in_its_name_is_kept_for_a_year() {
        given().get(SCRIPT)
                .then()
                .statusCode(200)
                .contentType("text/javascript; charset=utf-8")
                .header("Cache-Control", "public, max-age=31536000, immutable");
    }

    @Test
    void what_keeps_its_name_is_asked_for_anew() {
        given().get("/console/sw.js").then().statusCode(200).header("Cache-Control", "no-cache");
    }

    @ParameterizedTest
    @CsvSource(
            value = {"gzip, deflate, br|br", "gzip|gzip", "br;q=0, gzip|gzip", "br;q=0.5|br"},
            delimiter = '|')
    void a_browser_gets_the_smallest_form_it_takes(String accepted, String coding) {
        given().header("Accept-Encoding", accepted)
                .head(SCRIPT)
                .then()
                .statusCode(200)
                .header("Content-Encoding", coding)
                .header("Vary", equalTo("accept-encoding"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip;q=0", "br;q=0.0,gzip;q=0", "x-gzip"})
    void who_takes_nothing_packed_gets_it_plain(String accepted) throws IOException {
        var request = "GET %s HTTP/1.1\r\nHost: gate\r\nAccept-Encoding: %s\r\nConnection: close\r\n\r\n";
        try (var http = RawHttp.send(request.formatted(SCRIPT, accepted))) {
            assertThat(new String(http.in().readAllBytes(), UTF_8))
                    .startsWith("HTTP/1.1 200")
                    .doesNotContainIgnoringCase("content-encoding")
                    .endsWith("// of a test\n");
        }
    }

    @Test
    void what_a_browser_has_is_not_sent_again() {
        var tag = given().get("/console/").header("ETag");

        given().header("If-None-Match", tag)
                .get("/console/")
                .then()
                .statusCode(304)
                .header("ETag", tag);
        given().header("If-None-Match", "\"another\"").get("/console/").then().statusCode(200);
    }

    @Test
    void a_file_that_is_not_there_is_not_found_and_nothing_is_written() {
        given().get("/console/assets/gone-1a2b.js").then().statusCode(404).contentType("application/problem+json");
        given().urlEncodingEnabled(false)
                .get("/console/assets/%2e%2e/index.html")
                .then()
                .statusCode(400);
        given().post("/console/").then().statusCode(405);
        given().redirects().follow(false).get("/console").then().statusCode(302).header("Location", "/console/");
        given().get("/consoles").then().statusCode(404);
    }
}
