package org.yimatong.kit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;
import static org.yimatong.kit.thing.Callers.keeperOf;
import static org.yimatong.kit.thing.Callers.newKey;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yimatong.testing.RealServers;

/** Reliability I-4: what is made to cost more than it weighs is refused, and soon. */
@QuarkusTest
@RealServers
class HostileJsonTest {

    private static final Duration SOON = Duration.ofSeconds(1);

    static Stream<String> hostile() {
        return Stream.of(
                "[".repeat(50_000),
                "{\"a\":".repeat(15_000),
                "{\"name\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}",
                "{\"weight\":1e1000000000}",
                "{\"weight\":" + "9".repeat(50_000) + "}",
                "{\"name\":\"\\u0000\",\"area\":\"a\",\"uscc\":\"u\",\"weight\":1}",
                "{\"name\":\"" + "\\ud800".repeat(1000) + "\",\"area\":\"a\",\"uscc\":\"u\",\"weight\":1}",
                "\ufeff{",
                "{" + "\"k\":1,".repeat(10_000) + "\"z\":1}",
                "{\"__proto__\":{\"weight\":1}}");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void is_refused_soon(String body) {
        refusedSoon(post(), body.getBytes());
    }

    @Test
    void a_packed_body_is_not_unpacked() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[64 * 1024 * 1024]);
        }

        refusedSoon(post().header("Content-Encoding", "gzip"), packed.toByteArray());
    }

    private static void refusedSoon(RequestSpecification request, byte[] body) {
        var begun = System.nanoTime();

        request.body(body).post("/things").then().statusCode(anyOf(is(400), is(413), is(415), is(422)));

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(SOON);
    }

    private static RequestSpecification post() {
        return keeperOf("a").header("Idempotency-Key", newKey());
    }
}
