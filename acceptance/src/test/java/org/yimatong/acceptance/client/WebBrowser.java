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
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a browser does by itself: it keeps the cookies of each server, sends them back, and follows redirects. */
public final class WebBrowser {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final int MOST_REDIRECTS = 10;

    private final HttpClient http;
    private final Map<String, Map<String, String>> cookies = new TreeMap<>();

    /** @param http which follows no redirects and keeps no cookies */
    public WebBrowser(HttpClient http) {
        this.http = http;
    }

    /** Opens an address, wherever that leads. */
    public Answer open(URI address) {
        return follow(send(HttpRequest.newBuilder(address).header("Accept", "text/html")));
    }

    /** Fills in a form and sends it, wherever that leads. */
    public Answer submit(URI address, Map<String, String> fields) {
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return follow(send(HttpRequest.newBuilder(address)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))));
    }

    /** Asks as a script in a page does. */
    public Answer send(HttpRequest.Builder request) {
        var address = request.copy().build().uri().getAuthority();
        var own = cookies.computeIfAbsent(address, _ -> new TreeMap<>());
        if (!own.isEmpty()) {
            request.setHeader(
                    "Cookie",
                    own.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            var response = http.send(request.timeout(TIMEOUT).build(), BodyHandlers.ofByteArray());
            response.headers().allValues("Set-Cookie").forEach(cookie -> keep(own, cookie));
            return new Answer(response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What it holds of a server. */
    public Map<String, String> cookiesOf(URI server) {
        return Map.copyOf(cookies.getOrDefault(server.getAuthority(), Map.of()));
    }

    private Answer follow(Answer first) {
        var answer = first;
        for (int redirects = 0; answer.status() / 100 == 3; redirects++) {
            if (redirects == MOST_REDIRECTS) {
                throw new IllegalStateException("Redirected for ever, at last to " + answer.header("Location"));
            }
            var next = answer.response().uri().resolve(answer.header("Location"));
            answer = send(HttpRequest.newBuilder(next).header("Accept", "text/html"));
        }
        return answer;
    }

    private static void keep(Map<String, String> own, String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        if (cookie.contains("Max-Age=0")) {
            own.remove(pair[0]);
        } else {
            own.put(pair[0], pair[1]);
        }
    }
}
