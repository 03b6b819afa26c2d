package org.yimatong.gateway.proxy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.yimatong.gateway.testing.BehindTheDoor;
import org.yimatong.gateway.testing.RawHttp;

@QuarkusTest
@BehindTheDoor
class LiveStreamTest {

    private static final String LISTEN =
            "GET /api/v1/alarms/stream HTTP/1.1\r\nHost: gate\r\nAccept: text/event-stream\r\n\r\n";

    @Test
    void each_event_arrives_when_it_happens_and_a_listener_that_leaves_is_let_go() throws Exception {
        try (var http = RawHttp.send(LISTEN)) {
            assertThat(http.readUntil(": hello\n\n")).contains("text/event-stream");
            for (var event = 0; event < 3; event++) {
                given().post("/api/v1/alarms/tick").then().statusCode(204);
                assertThat(http.readUntil("data: tick\n\n")).doesNotContain("hello");
            }
        }

        await().untilAsserted(
                        () -> given().get("/api/v1/alarms/listeners").then().body(equalTo("0")));
    }

    @Test
    void a_quiet_stream_outlives_the_patience_with_answers() throws Exception {
        try (var http = RawHttp.send(LISTEN)) {
            http.readUntil(": hello\n\n");

            given().get("/api/v1/codes/never").then().statusCode(504);
            given().post("/api/v1/alarms/tick").then().statusCode(204);

            assertThat(http.readUntil("data: tick\n\n")).isNotEmpty();
        }
    }
}
