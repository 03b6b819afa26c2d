package org.yimatong.acceptance.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.yimatong.city.identity.AccessToken;

/** The suite as one signed-in person uses it, through the gateway. */
public record Api(HttpClient http, URI gateway, AccessToken token) {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

    public Answer get(String path) {
        return send(path, HttpRequest.Builder::GET);
    }

    /** Posts a JSON document; the same key again must have the effect of one. */
    public Answer post(String path, JsonNode body, String idempotencyKey) {
        return send(
                path,
                request -> request.header("Content-Type", "application/json")
                        .header("Idempotency-Key", idempotencyKey)
                        .POST(BodyPublishers.ofString(body.toString())));
    }

    /** Posts a table to an import. */
    public Answer postCsv(String path, String csv) {
        return postText(path, "text/csv", csv);
    }

    /** Posts what is not JSON. */
    public Answer postText(String path, String mediaType, String text) {
        return send(
                path,
                request -> request.header("Content-Type", mediaType)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(text)));
    }

    /** Asks for the headers alone. */
    public Answer head(String path) {
        return send(path, HttpRequest.Builder::HEAD);
    }

    /** Sends a file from its first byte on. */
    public Answer patch(String path, byte[] bytes) {
        return patch(path, 0, bytes);
    }

    /** Sends a part of a file, or the rest of it, that begins at this byte. */
    public Answer patch(String path, int offset, byte[] part) {
        return send(
                path,
                request -> request.header("Content-Type", "application/partial-upload")
                        .header("Upload-Offset", Integer.toString(offset))
                        .method("PATCH", BodyPublishers.ofByteArray(part)));
    }

    /** Posts a document that is new each time. */
    public Answer post(String path, JsonNode body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    /** Takes a step on a thing as it is now. */
    public Answer step(String thing, String step, JsonNode body) {
        var seen = get(thing).requireStatus(200);
        return put(thing + step, body, seen.header("ETag"));
    }

    /** Downloads a thing in another form than JSON. */
    public Answer download(String path, String mediaType) {
        return send(path, request -> request.setHeader("Accept", mediaType));
    }

    /** Takes a step on a thing that was seen in the version with this tag. */
    public Answer put(String path, JsonNode body, String ifMatch) {
        return send(
                path,
                request -> request.header("Content-Type", "application/json")
                        .header("If-Match", ifMatch)
                        .PUT(BodyPublishers.ofString(body.toString())));
    }

    /** The same without saying which version was seen. */
    public Answer putUnseen(String path, JsonNode body) {
        return send(
                path,
                request -> request.header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(body.toString())));
    }

    /** All rows of a list, page after page. */
    public List<JsonNode> all(String path) {
        var rows = new ArrayList<JsonNode>();
        var next = path;
        while (!next.isEmpty()) {
            var page = get(next).requireStatus(200);
            page.json().forEach(rows::add);
            var link = NEXT.matcher(page.header("Link"));
            next = link.find() ? link.group(1) : "";
        }
        return rows;
    }

    /** A request with the token, for what is not a question and an answer. */
    HttpRequest.Builder request(String path) throws IOException {
        try {
            return HttpRequest.newBuilder(gateway.resolve(path)).header("Authorization", "Bearer " + token.value());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Answer send(String path, Function<HttpRequest.Builder, HttpRequest.Builder> how) {
        try {
            var request = how.apply(request(path).timeout(TIMEOUT).header("Accept", "application/json"))
                    .build();
            return new Answer(http.send(request, BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException("%s was not answered".formatted(path), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
