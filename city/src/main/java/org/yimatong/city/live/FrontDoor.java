package org.yimatong.city.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.yimatong.city.Settings;
import org.yimatong.city.identity.AccessToken;

/** The suite's interface as one signed-in person uses it. */
final class FrontDoor {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http;
    private final Settings settings;
    private final AccessToken token;

    FrontDoor(HttpClient http, Settings settings, AccessToken token) {
        this.http = http;
        this.settings = settings;
        this.token = token;
    }

    /** Whether an address answers 200, asked without signing in. */
    boolean answers(URI address) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(address).timeout(TIMEOUT).build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** @throws IOException if the answer is not 200 */
    JsonNode get(String path) throws IOException, InterruptedException {
        return exchange(request(path).GET(), 200);
    }

    /**
     * Posts a CSV file to an import.
     *
     * @throws IOException if the answer is not 201
     */
    JsonNode postCsv(String path, String csv, String idempotencyKey) throws IOException, InterruptedException {
        return exchange(
                request(path)
                        .header("Content-Type", "text/csv")
                        .header("Idempotency-Key", idempotencyKey)
                        .POST(BodyPublishers.ofString(csv)),
                201);
    }

    private HttpRequest.Builder request(String path) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(settings.at(path))
                .timeout(TIMEOUT)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token.value());
    }

    private JsonNode exchange(HttpRequest.Builder builder, int success) throws IOException, InterruptedException {
        var request = builder.build();
        var response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() == 401) {
            token.forget();
        }
        if (response.statusCode() != success) {
            throw new IOException(describe(request, response));
        }
        return JSON.readTree(response.body());
    }

    private static String describe(HttpRequest request, HttpResponse<String> response) {
        return "%s %s: %d %s"
                .formatted(request.method(), request.uri().getPath(), response.statusCode(), response.body());
    }
}
