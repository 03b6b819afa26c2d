package org.yimatong.gateway.page;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.yimatong.gateway.testing.CodeExamples.aGreenCode;

import io.netty.buffer.PoolArenaMetric;
import io.netty.buffer.PooledByteBufAllocator;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.yimatong.gateway.testing.BehindTheDoor;
import org.yimatong.gateway.testing.CodesTopic;

@QuarkusTest
@BehindTheDoor
class PagesGivenBackTest {

    private static final int CALLERS = 200;
    private static final int LOOKS = 50;

    /** Each event loop keeps some hundred pieces at hand for its next looks. */
    private static final long AT_HAND = CALLERS * LOOKS / 4;

    @Inject
    CodesTopic topic;

    @Test
    void what_a_page_was_written_into_is_given_back_whether_or_not_the_caller_waits_for_it() throws IOException {
        var code = aGreenCode();
        topic.create();
        topic.announce(code);
        await().untilAsserted(() -> given().get("/c/" + code.token()).then().statusCode(200));
        var before = inUse();

        for (var i = 0; i < CALLERS; i++) {
            look(i % 4 == 0 ? "HEAD" : "GET", code.token(), i % 2 == 0);
        }

        await().untilAsserted(() -> assertThat(inUse()).isLessThan(before + AT_HAND));
    }

    /** Asks many times at once, and hangs up before or after it is answered. */
    private static void look(String method, String token, boolean waits) throws IOException {
        var request = method + " /c/" + token + " HTTP/1.1\r\nHost: localhost\r\n";
        try (var caller = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            var looks = (request + "\r\n").repeat(LOOKS - 1) + request + "Connection: close\r\n\r\n";
            caller.getOutputStream().write(looks.getBytes(US_ASCII));
            if (waits) {
                caller.getInputStream().readAllBytes();
            }
        }
    }

    private static long inUse() {
        return PooledByteBufAllocator.DEFAULT.metric().directArenas().stream()
                .mapToLong(PoolArenaMetric::numActiveAllocations)
                .sum();
    }
}
