package org.yimatong.city.telemetry;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.yimatong.city.identity.AccessToken;

/** Posts each message and reads the answer of the response. */
final class HttpDataGateway implements DataGateway {

    private static final Duration TIMEOUT = Duration.ofSeconds(15);
    private static final int LONGEST_QUOTE = 300;

    private final HttpClient http;
    private final URI address;
    private final AccessToken token;

    HttpDataGateway(HttpClient http, URI address, AccessToken token) {
        this.http = http;
        this.address = address;
        this.token = token;
    }

    @Override
    public Answer send(List<Reading> readings) throws NotAnswered, InterruptedException {
        try {
            var request = HttpRequest.newBuilder(address)
                    .timeout(TIMEOUT)
                    .header("Authorization", "Bearer " + token.value())
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofByteArray(TelemetryJson.message(readings)))
                    .build();
            return answer(http.send(request, BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new NotAnswered(String.valueOf(e.getMessage()), e);
        }
    }

    private Answer answer(HttpResponse<byte[]> response) throws NotAnswered {
        int status = response.statusCode();
        return switch (status) {
            case 200, 422 -> TelemetryJson.answer(response.body());
            case 401 -> {
                token.forget();
                throw new NotAnswered("HTTP 401");
            }
            case 404, 408, 425, 429 -> throw new NotAnswered("HTTP " + status);
            default -> {
                if (status >= 500) {
                    throw new NotAnswered("HTTP " + status);
                }
                throw new MessageRefused("HTTP %d %s".formatted(status, quote(response.body())));
            }
        };
    }

    private static String quote(byte[] body) {
        var text = new String(body, StandardCharsets.UTF_8);
        return text.substring(0, Math.min(text.length(), LONGEST_QUOTE));
    }

    @Override
    public void close() {
        // the HTTP client is shared and closed by its owner
    }
}
