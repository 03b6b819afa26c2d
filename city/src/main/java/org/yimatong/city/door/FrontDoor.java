package org.yimatong.city.door;

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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yimatong.city.Settings;
import org.yimatong.city.identity.AccessToken;

/** The suite's interface as one signed-in person uses it. */
public final class FrontDoor {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http;
    private final Settings settings;
    private final AccessToken token;

    public FrontDoor(HttpClient http, Settings settings, AccessToken token) {
        this.http = http;
        this.settings = settings;
        this.token = token;
    }

    /** Whether an address answers 200, asked without signing in. */
    public boolean answers(URI address) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(address).timeout(TIMEOUT).build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** @throws IOException if the answer is not 200 */
    public JsonNode get(String path) throws IOException, InterruptedException {
        return exchange(request(path).GET(), Set.of(200));
    }

    /** The thing at the path, if there is one. */
    public Optional<JsonNode> find(String path) throws IOException, InterruptedException {
        try {
            return Optional.of(get(path));
        } catch (Refused refused) {
            if (refused.status() == 404) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /**
     * Posts a document, under a key that follows from it: sent twice, it has the effect of one.
     *
     * @throws IOException if the answer is neither 200 nor 201
     */
    public JsonNode post(String path, JsonNode document) throws IOException, InterruptedException {
        return post(path, document, ContentKey.of(path + document));
    }

    /** Posts a document for what may happen again and again: sent twice, it has two effects. */
    public JsonNode postAnew(String path, JsonNode document) throws IOException, InterruptedException {
        return post(path, document, UUID.randomUUID().toString());
    }

    private JsonNode post(String path, JsonNode document, String key) throws IOException, InterruptedException {
        return exchange(
                request(path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(document.toString())),
                Set.of(200, 201));
    }

    /** Takes a step on a thing that stood at this version when it was last seen. */
    public void put(String step, long version, JsonNode document) throws IOException, InterruptedException {
        stepOn(step, "\"%d\"".formatted(version), document);
    }

    /** Takes a step on a thing as it is now. */
    public void step(String thing, String step, JsonNode document) throws IOException, InterruptedException {
        var tag = send(request(thing).GET(), Set.of(200)).headers().firstValue("ETag");
        stepOn(thing + step, tag.orElse("*"), document);
    }

    /**
     * Takes a step on a thing that stands at this version; if it has gone on since, somebody else did, and nothing is
     * done.
     */
    public void stepFrom(long version, String thing, String step, JsonNode document)
            throws IOException, InterruptedException {
        var tag = "\"%d\"".formatted(version);
        var seen = send(request(thing).GET(), Set.of(200)).headers().firstValue("ETag");
        if (seen.orElse("").equals(tag)) {
            stepOn(thing + step, tag, document);
        }
    }

    private void stepOn(String path, String tag, JsonNode document) throws IOException, InterruptedException {
        var step = request(path).header("Content-Type", "application/json").header("If-Match", tag);
        exchange(step.PUT(BodyPublishers.ofString(document.toString())), Set.of(200));
    }

    /** Sends the rest of a file, from this byte on. */
    public void sendPart(String path, int offset, byte[] rest) throws IOException, InterruptedException {
        var part = request(path)
                .header("Content-Type", "application/partial-upload")
                .header("Upload-Offset", Integer.toString(offset));
        exchange(part.method("PATCH", BodyPublishers.ofByteArray(rest)), Set.of(200));
    }

    /** The id under which the identity provider knows who comes in. */
    public String subject() throws IOException, InterruptedException {
        return token.subject();
    }

    /**
     * Puts a document where there is none yet.
     *
     * @throws IOException if the answer is neither 200 nor 201
     */
    public JsonNode put(String path, JsonNode document) throws IOException, InterruptedException {
        return exchange(
                request(path)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(document.toString())),
                Set.of(200, 201));
    }

    /**
     * What came of an import.
     *
     * @param replayed whether it is the stored answer to the same request, sent some time before
     */
    public record Imported(JsonNode summary, boolean replayed) {}

    /**
     * Posts a CSV file to an import.
     *
     * @throws IOException if the answer is not 201
     */
    public Imported postCsv(String path, String csv, String idempotencyKey) throws IOException, InterruptedException {
        var response = send(
                request(path)
                        .header("Content-Type", "text/csv")
                        .header("Idempotency-Key", idempotencyKey)
                        .POST(BodyPublishers.ofString(csv)),
                Set.of(201));
        var replayed = response.headers().firstValue("Idempotency-Replayed").isPresent();
        return new Imported(JSON.readTree(response.body()), replayed);
    }

    private HttpRequest.Builder request(String path) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(settings.at(path))
                .timeout(TIMEOUT)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token.value());
    }

    private JsonNode exchange(HttpRequest.Builder builder, Set<Integer> success)
            throws IOException, InterruptedException {
        return JSON.readTree(send(builder, success).body());
    }

    private HttpResponse<String> send(HttpRequest.Builder builder, Set<Integer> success)
            throws IOException, InterruptedException {
        var request = builder.build();
        var response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() == 401) {
            token.forget();
        }
        if (!success.contains(response.statusCode())) {
            var line = request.method() + " " + request.uri().getPath();
            throw new Refused(line, response.statusCode(), response.body());
        }
        return response;
    }
}
