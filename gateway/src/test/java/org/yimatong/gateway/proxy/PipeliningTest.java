package org.yimatong.gateway.proxy;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yimatong.gateway.testing.BehindTheDoor;
import org.yimatong.gateway.testing.RawHttp;

/** Reliability I-8: a caller sends hundreds of requests before it reads any answer. */
@QuarkusTest
@BehindTheDoor
class PipeliningTest {

    private static final int REQUESTS = 800;
    private static final Pattern ANSWERED = Pattern.compile("/api/v1/codes/x\\?n=(\\d+)\"");

    @Test
    void each_is_answered_in_its_order_and_others_meanwhile() throws IOException {
        var all = IntStream.range(0, REQUESTS)
                .mapToObj(number -> "GET /api/v1/codes/x?n=%d HTTP/1.1\r\nHost: gate\r\n%s\r\n"
                        .formatted(number, number == REQUESTS - 1 ? "Connection: close\r\n" : ""))
                .collect(Collectors.joining());

        try (var http = RawHttp.send(all)) {
            given().get("/api/v1/codes/x").then().statusCode(200);

            var answers = new String(http.in().readAllBytes(), UTF_8);
            assertThat(ANSWERED.matcher(answers).results().map(found -> Integer.valueOf(found.group(1))))
                    .containsExactlyElementsOf(
                            IntStream.range(0, REQUESTS).boxed().toList());
        }
    }
}
