package org.yimatong.testing.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Sends requests to the service under test. */
final class Sender {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String service;

    Sender(String service) {
        this.service = service;
    }

    String service() {
        return service;
    }

    FuzzAnswer send(FuzzRequest request) throws IOException, InterruptedException {
        var http = HttpRequest.newBuilder(URI.create(service + request.address()))
                .timeout(PATIENCE)
                .method(
                        request.operation().method(),
                        request.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(request.body()));
        if (request.caller().hasToken()) {
            http.header("Authorization", "Bearer " + request.caller().token());
        }
        request.headers().forEach(http::header);
        var answer = answerTo(http.build());
        var type = answer.headers().firstValue("Content-Type");
        try (var body = answer.body()) {
            return new FuzzAnswer(
                    answer.statusCode(),
                    type,
                    answer.headers().firstValue("ETag"),
                    answer.headers().firstValue("Location"),
                    FuzzAnswer.isStream(type) ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /**
     * After some refusals a service closes the connection, and our client may be about to use it again: that says
     * nothing about this request, so it is sent on another one. Who hangs up twice is told of.
     */
    private HttpResponse<InputStream> answerTo(HttpRequest request) throws IOException, InterruptedException {
        try {
            return client.send(request, BodyHandlers.ofInputStream());
        } catch (HttpTimeoutException e) {
            throw e;
        } catch (IOException e) {
            return client.send(request, BodyHandlers.ofInputStream());
        }
    }
}
