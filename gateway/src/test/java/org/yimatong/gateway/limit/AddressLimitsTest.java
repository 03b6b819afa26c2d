package org.yimatong.gateway.limit;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.yimatong.gateway.testing.BehindTheDoor;
import org.yimatong.gateway.testing.RawHttp;
import org.yimatong.gateway.testing.ThreeServices;

/** What one source address may ask; this machine itself is not limited. */
@QuarkusTest
@BehindTheDoor
class AddressLimitsTest {

    private static final String HURRIED = "127.0.0.5";
    private static final String OTHER = "127.0.0.6";

    @Test
    void who_looks_at_too_many_pages_is_told_when_to_look_again() throws IOException {
        var answers = asked(HURRIED, "/nothing", 2 * ThreeServices.PAGES_AT_ONCE);

        assertThat(answers).contains("429", "Retry-After: 2", "/problems/too-many-requests");
        assertThat(times("HTTP/1.1 404", answers)).isGreaterThanOrEqualTo(ThreeServices.PAGES_AT_ONCE);
        assertThat(asked(OTHER, "/nothing", 1)).contains("HTTP/1.1 404");
    }

    @Test
    void who_asks_the_services_too_often_is_told_so_before_they_hear_of_it() throws IOException {
        var answers = asked(HURRIED, "/api/v1/codes/x", 2 * ThreeServices.CALLS_AT_ONCE);

        assertThat(answers).contains("429", "Retry-After: 2", "/problems/too-many-requests");
        assertThat(times("HTTP/1.1 200", answers)).isGreaterThanOrEqualTo(ThreeServices.CALLS_AT_ONCE);
        assertThat(asked(OTHER, "/api/v1/codes/x", 1)).contains("HTTP/1.1 200");
    }

    @Test
    void this_machine_is_not_limited() {
        for (var turn = 0; turn < 2 * ThreeServices.PAGES_AT_ONCE; turn++) {
            given().get("/").then().statusCode(200);
        }
    }

    /** All answers to as many requests, one after the other. */
    private static String asked(String source, String path, int times) throws IOException {
        var answers = new StringBuilder();
        for (var turn = 0; turn < times; turn++) {
            try (var http = RawHttp.send(
                    source,
                    "GET " + path
                            + " HTTP/1.1\r\nHost: gate\r\nAccept: application/json\r\nConnection: close\r\n\r\n")) {
                answers.append(new String(http.in().readAllBytes(), UTF_8));
            }
        }
        return answers.toString();
    }

    private static int times(String text, String answers) {
        return answers.split(text, -1).length - 1;
    }
}
