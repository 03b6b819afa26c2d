package org.yimatong.gateway.proxy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.yimatong.gateway.testing.BehindTheDoor;
import org.yimatong.gateway.testing.RawHttp;
import org.yimatong.gateway.testing.SlowCallers;

/** Reliability I-8: who sends slowly is not waited for without end, and nobody else waits for it. */
@QuarkusTest
@BehindTheDoor
class SlowCallerTest {

    /** More than there are connections to a service for everyday requests. */
    private static final int MORE_THAN_CONNECTIONS = 150;

    private static final String HEAD = "POST /api/v1/telemetry HTTP/1.1\r\nHost: gate\r\nContent-Length: ";
    private static final String SMALL = HEAD + "1000\r\n\r\nx";
    private static final String LARGE = HEAD + "500000\r\n\r\n" + "x".repeat(100_000);

    private static final String HALF_A_HEAD = "GET /api/v1/codes/x HTTP/1.1\r\nHost: gate\r\nX-Slow: ";

    private static final Duration AT_ONCE = Duration.ofMillis(900);

    @Test
    void a_body_that_trickles_is_given_up_and_the_caller_told_so() throws Exception {
        try (var slow = SlowCallers.of(1, "127.0.0.1", SMALL)) {
            assertThat(slow.first().readUntil("}")).contains("408", "/problems/request-timeout");
        }
    }

    @Test
    void a_large_body_that_stops_on_its_way_is_the_callers_fault() throws Exception {
        try (var http = RawHttp.send(LARGE)) {
            assertThat(http.readUntil("}")).contains("408", "/problems/request-timeout");
        }
    }

    @Test
    void many_whose_heads_do_not_end_keep_nobody_waiting() throws Exception {
        try (var _ = SlowCallers.of(MORE_THAN_CONNECTIONS, "127.0.0.2", HALF_A_HEAD)) {
            everybodyIsAnsweredAtOnce();
        }
    }

    @Test
    void many_that_trickle_keep_nobody_waiting() throws Exception {
        try (var _ = SlowCallers.of(MORE_THAN_CONNECTIONS, "127.0.0.1", SMALL)) {
            everybodyIsAnsweredAtOnce();
        }
    }

    @Test
    void many_that_trickle_large_bodies_keep_nobody_else_waiting() throws Exception {
        try (var slow = SlowCallers.of(MORE_THAN_CONNECTIONS, "127.0.0.2", LARGE)) {
            everybodyIsAnsweredAtOnce();
            assertThat(timeOf("x".repeat(100_000))).isLessThan(AT_ONCE);
            assertThat(slow.last().readUntil("}")).contains("429", "Retry-After", "/problems/too-many-at-once");
        }
    }

    private static void everybodyIsAnsweredAtOnce() {
        for (var request = 0; request < 5; request++) {
            assertThat(timeOf("{}")).isLessThan(AT_ONCE);
        }
        given().get("/api/v1/codes/x").then().statusCode(200);
    }

    private static Duration timeOf(String readings) {
        var begun = System.nanoTime();
        given().body(readings).post("/api/v1/telemetry").then().statusCode(200);
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
