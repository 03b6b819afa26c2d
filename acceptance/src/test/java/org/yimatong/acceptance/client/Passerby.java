package org.yimatong.acceptance.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Anybody at the gate of an enterprise, not signed in. */
public record Passerby(HttpClient http, URI gateway) {

    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    /** Looks at an address. */
    public Answer look(URI address, String... headers) {
        var request = HttpRequest.newBuilder(address).timeout(TIMEOUT);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request.build());
    }

    /** Fills in a form and sends it, as a browser does. */
    public Answer send(URI address, Map<String, String> fields) {
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(address)
                .timeout(TIMEOUT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    private Answer send(HttpRequest request) {
        try {
            return new Answer(http.send(request, BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException("%s was not answered".formatted(request.uri()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Looks at something of a code: its page, or an image. */
    public Answer look(String token, String what, String... headers) {
        return look(gateway.resolve("/c/" + token + what), headers);
    }

    /** Reads a code as a turnstile does. */
    public Answer read(String token) {
        return look(token, "", "Accept", "application/json");
    }
}
