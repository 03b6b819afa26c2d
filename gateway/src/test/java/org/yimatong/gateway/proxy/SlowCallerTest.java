package org.yimatong.gateway.proxy;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.yimatong.gateway.testing.BehindTheDoor;
import org.yimatong.gateway.testing.RawHttp;

/** Reliability I-8: who sends slowly is not waited for without end, and nobody else waits for it. */
@QuarkusTest
@BehindTheDoor
class SlowCallerTest {

    private static final String HEAD = "POST /api/v1/telemetry HTTP/1.1\r\nHost: gate\r\nContent-Length: 1000\r\n\r\n";

    @Test
    void a_body_that_trickles_is_given_up_and_the_caller_told_so() throws Exception {
        try (var http = RawHttp.send(HEAD)) {
            http.impatient(200);
            var answer = new StringBuilder();
            for (var sent = 0; sent < 100 && answer.indexOf("}") < 0; sent++) {
                http.write("x".getBytes(UTF_8));
                try {
                    for (int next; answer.indexOf("}") < 0 && (next = http.in().read()) >= 0; ) {
                        answer.append((char) next);
                    }
                } catch (SocketTimeoutException nothingYet) {
                    // it goes on trickling
                }
            }

            assertThat(answer).contains("408", "/problems/request-timeout");
        }
    }

    @Test
    void many_that_send_nothing_more_keep_nobody_waiting() throws IOException {
        var slow = new ArrayList<RawHttp>();
        try {
            for (var caller = 0; caller < 300; caller++) {
                slow.add(RawHttp.send(caller % 2 == 0 ? "GET / HT" : HEAD + "x"));
            }

            given().body("{}").post("/api/v1/telemetry").then().statusCode(200);
            given().get("/api/v1/codes/x").then().statusCode(200);
        } finally {
            for (var caller : slow) {
                caller.close();
            }
        }
    }
}
