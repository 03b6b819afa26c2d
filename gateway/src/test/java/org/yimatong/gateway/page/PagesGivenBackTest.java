package org.yimatong.gateway.page;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.gateway.testing.BehindTheDoor;
import org.yimatong.gateway.testing.CodesTopic;

@QuarkusTest
@BehindTheDoor
class PagesGivenBackTest {

    private static final int CALLERS = 200;
    private static final int LOOKS = 50;
    private static final int ENDLESS = 2_000;

    /** Each event loop keeps some hundred pieces at hand for its next looks. */
    private static final long AT_HAND = CALLERS * LOOKS / 4;

    @Inject
    CodesTopic topic;

    private String token;

    @BeforeEach
    void a_code() {
        var code = aGreenCode();
        topic.create();
        topic.announce(code);
        token = code.token();
        await().untilAsserted(() -> given().get("/c/" + token).then().statusCode(200));
    }

    @Test
    void what_a_page_was_written_into_is_given_back_whether_or_not_the_caller_waits_for_it() throws IOException {
        var before = inUse();

        for (var i = 0; i < CALLERS; i++) {
            look(i % 4 == 0 ? "HEAD" : "GET", i % 2 == 0);
        }

        await().untilAsserted(() -> assertThat(inUse()).isLessThan(before + AT_HAND));
    }

    @Test
    void who_asks_on_and_on_and_reads_nothing_is_hung_up_on() throws IOException {
        var looks = request("GET").repeat(LOOKS).getBytes(US_ASCII);

        try (var caller = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            assertThatThrownBy(() -> {
                        for (var i = 0; i < ENDLESS; i++) {
                            caller.getOutputStream().write(looks);
                        }
                    })
                    .isInstanceOf(IOException.class);
        }
    }

    /** Asks many times at once, and hangs up before or after it is answered. */
    private void look(String method, boolean waits) throws IOException {
        try (var caller = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            var last = request(method).replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n");
            var looks = request(method).repeat(LOOKS - 1) + last;
            caller.getOutputStream().write(looks.getBytes(US_ASCII));
            if (waits) {
                caller.getInputStream().readAllBytes();
            }
        }
    }

    private String request(String method) {
        return method + " /c/" + token + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    }

    private static long inUse() {
        return PooledByteBufAllocator.DEFAULT.metric().directArenas().stream()
                .mapToLong(PoolArenaMetric::numActiveAllocations)
                .sum();
    }
}
