package org.yimatong.testing.fuzz;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
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
        var answer = client.send(http.build(), BodyHandlers.ofInputStream());
        var type = answer.headers().firstValue("Content-Type");
        try (var body = answer.body()) {
            var isStream =
                    type.filter(given -> given.startsWith("text/event-stream")).isPresent();
            return new FuzzAnswer(
                    answer.statusCode(),
                    type,
                    answer.headers().firstValue("ETag"),
                    answer.headers().firstValue("Location"),
                    isStream ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
