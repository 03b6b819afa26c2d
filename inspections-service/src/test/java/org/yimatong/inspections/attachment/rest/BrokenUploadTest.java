package org.yimatong.inspections.attachment.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.yimatong.inspections.attachment.rest.Uploads.ATTACHMENTS;
import static org.yimatong.inspections.attachment.rest.Uploads.from;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.attachment.FileExamples;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.Tokens;

/** Uploads over a poor network. */
@QuarkusTest
@RealServers
class BrokenUploadTest {

    private static final byte[] PHOTO = FileExamples.png(900, 900);

    @Inject
    EnterpriseExamples enterprises;

    private final Uploads inspector = Uploads.byInspectorOf(GAOLING);
    private String plant;

    @BeforeEach
    void a_plant() {
        plant = enterprises.knownIn(GAOLING);
    }

    @Test
    void an_upload_that_breaks_at_any_byte_goes_on_from_where_it_says() throws IOException {
        var random = new Random(44);
        var id = inspector.announced(plant, "image/png", PHOTO);

        for (var attempt = 0; attempt < 20; attempt++) {
            var begin = offset(id);
            sendAndHangUp(id, begin, begin + random.nextInt(PHOTO.length - begin));
            assertThat(offset(id)).isGreaterThanOrEqualTo(begin);
        }

        sendTheRest(id).statusCode(200).body("state", equalTo("STORED"));
    }

    @Test
    void of_two_who_send_the_same_part_at_once_both_learn_where_to_go_on() throws Exception {
        var id = inspector.announced(plant, "image/png", PHOTO);
        var together = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var sent : List.of(half(id, together, threads), half(id, together, threads))) {
                assertThat(sent.get()).isIn(200, 409);
            }
        }

        sendTheRest(id).statusCode(200).body("state", equalTo("STORED"));
    }

    private Future<Integer> half(UUID id, CyclicBarrier together, ExecutorService threads) {
        return threads.submit(() -> {
            together.await();
            return inspector
                    .send(id, 0, from(PHOTO, 0, PHOTO.length / 2))
                    .extract()
                    .statusCode();
        });
    }

    private ValidatableResponse sendTheRest(UUID id) {
        Awaitility.await().until(() -> {
            var begin = offset(id);
            return inspector
                            .send(id, begin, from(PHOTO, begin, PHOTO.length))
                            .extract()
                            .statusCode()
                    != 409;
        });
        return inspector.send(id, PHOTO.length, new byte[0]);
    }

    private int offset(UUID id) {
        return Integer.parseInt(
                inspector.caller().head(ATTACHMENTS + "/{id}", id).header("Upload-Offset"));
    }

    /** Announces all that is left, sends less, and is gone. */
    private static void sendAndHangUp(UUID id, int begin, int end) throws IOException {
        var token = Tokens.of("inspector").name("inspector-of-" + GAOLING).areas(GAOLING);
        try (var socket = new Socket("127.0.0.1", RestAssured.port)) {
            var out = socket.getOutputStream();
            out.write(("PATCH " + ATTACHMENTS + "/" + id + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                            + token.sign() + "\r\nUpload-Offset: " + begin + "\r\nContent-Length: "
                            + (PHOTO.length - begin) + "\r\nContent-Type: application/partial-upload\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(PHOTO, begin, end - begin);
            out.flush();
        }
    }
}
