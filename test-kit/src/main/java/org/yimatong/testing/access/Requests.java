package org.yimatong.testing.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Turns cells into requests, and sends them. */
final class Requests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI service;
    private final Samples samples;
    private final AtomicInteger sent = new AtomicInteger();

    Requests(URI service, Samples samples) {
        this.service = service;
        this.samples = samples;
    }

    /** The places of an operation where an id can stand. */
    List<String> places(ApiOperation operation) {
        var places = new ArrayList<String>();
        if (!path(operation, Tenant.OWN).equals(path(operation, Tenant.NONE))) {
            places.add("path");
            places.add("header");
        }
        operation.in("query").stream()
                .filter(parameter -> !samples.parameter(operation, parameter, Tenant.OWN)
                        .equals(samples.parameter(operation, parameter, Tenant.NONE)))
                .forEach(parameter -> places.add("query " + parameter.name()));
        if (operation.body().filter(ApiOperation.Body::isJson).isPresent()) {
            differences("", samples.body(operation, Tenant.OWN), samples.body(operation, Tenant.NONE), places);
        }
        if (places.isEmpty()) {
            return List.of(Cell.NOWHERE, Cell.PRETENDED);
        }
        if (places.stream().allMatch(place -> place.startsWith("query "))) {
            places.add(Cell.NOWHERE);
        }
        return places.stream()
                .map(place -> isOfNewThing(operation, place) ? "new " + pointer(place) : place)
                .toList();
    }

    private boolean isOfNewThing(ApiOperation operation, String place) {
        return place.startsWith("body ") && samples.listed("new-keys").contains(operation.id() + pointer(place));
    }

    private static String pointer(String place) {
        return place.substring(place.indexOf(' ') + 1);
    }

    /** Whether what is sent for an operation is as valid as the document can tell. */
    boolean areToBeTaken(ApiOperation operation) {
        return samples.isToBeTaken(operation);
    }

    private static void differences(String pointer, JsonNode one, JsonNode other, List<String> places) {
        if (one.isContainerNode()) {
            one.properties()
                    .forEach(member -> differences(
                            pointer + "/" + member.getKey(), member.getValue(), other.get(member.getKey()), places));
            for (var index = 0; one.isArray() && index < one.size(); index++) {
                differences(pointer + "/" + index, one.get(index), other.get(index), places);
            }
        } else if (!one.equals(other)) {
            places.add("body " + pointer);
        }
    }

    Answer send(Cell cell) throws IOException, InterruptedException {
        var operation = cell.operation();
        var address = path(operation, cell.isOfPath() ? cell.tenant() : Tenant.OWN) + query(cell);
        var request = HttpRequest.newBuilder(service.resolve(address)).timeout(PATIENCE);
        if (cell.caller().hasToken()) {
            request.header("Authorization", cell.caller().authorization());
        }
        if (cell.place().equals("header") || cell.place().equals(Cell.PRETENDED)) {
            pretend(request, cell.tenant());
        } else {
            request.header("X-Forwarded-For", sender());
        }
        // What is before the caller stays as it is: its version was never seen. What is not is asked for by its true
        // one.
        request.header("If-Match", cell.isClosed() ? "\"1\"" : "\"99\"");
        request.header("Idempotency-Key", UUID.randomUUID().toString());
        if (operation.needs("Upload-Offset")) {
            request.header("Upload-Offset", "0");
        }
        request.method(operation.method(), body(cell, request));
        var response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.body());
    }

    /** Says in headers that the caller is another, as a proxy might. */
    private static void pretend(HttpRequest.Builder request, Tenant tenant) {
        List.of("X-Uscc", "X-Enterprise", "X-Tenant", "uscc").forEach(name -> request.header(name, tenant.uscc()));
        List.of("X-Areas", "X-Area", "areas").forEach(name -> request.header(name, tenant.area() + ",610100"));
        List.of("X-User-Id", "X-Forwarded-User", "X-Remote-User", "X-Subject")
                .forEach(name -> request.header(name, "system"));
        List.of("X-Roles", "X-Forwarded-Groups").forEach(name -> request.header(name, "administrator,supervisor"));
        request.header("X-Forwarded-For", "127.0.0.1").header("Forwarded", "for=127.0.0.1");
    }

    /** Each request comes from another place of the network, as the gateway says it. */
    private String sender() {
        var number = sent.incrementAndGet();
        return "198.18.%d.%d".formatted(number >> 8 & 0xFF, number & 0xFF);
    }

    private String path(ApiOperation operation, Tenant tenant) {
        var path = operation.path();
        for (var parameter : operation.in("path")) {
            path = path.replace("{" + parameter.name() + "}", samples.parameter(operation, parameter, tenant));
        }
        return path;
    }

    private String query(Cell cell) {
        var pairs = new ArrayList<String>();
        for (var parameter : cell.operation().in("query")) {
            var isAsked = cell.place().equals("query " + parameter.name());
            if (isAsked || parameter.isRequired()) {
                var value = samples.parameter(cell.operation(), parameter, isAsked ? cell.tenant() : Tenant.OWN);
                pairs.add(parameter.name() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        }
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }

    private HttpRequest.BodyPublisher body(Cell cell, HttpRequest.Builder request) {
        var operation = cell.operation();
        if (operation.body().isEmpty()) {
            return HttpRequest.BodyPublishers.noBody();
        }
        request.header("Content-Type", operation.body().get().mediaType());
        if (!operation.body().get().isJson()) {
            return HttpRequest.BodyPublishers.ofString(samples.plainBody(operation));
        }
        var body = samples.body(operation, Tenant.OWN);
        if (body.path("id").isTextual()) {
            put(body, "/id", TextNode.valueOf(UUID.randomUUID().toString()));
        }
        if (cell.place().startsWith("body ") || cell.place().startsWith("new ")) {
            var pointer = pointer(cell.place());
            put(body, pointer, samples.body(operation, cell.tenant()).at(pointer));
            samples.insteadOf(pointer, operation).forEach(((ObjectNode) body)::remove);
        }
        return HttpRequest.BodyPublishers.ofString(body.toString());
    }

    private static void put(JsonNode body, String pointer, JsonNode value) {
        var end = pointer.lastIndexOf('/');
        var name = pointer.substring(end + 1);
        switch (body.at(pointer.substring(0, end))) {
            case ObjectNode object -> object.set(name, value);
            case ArrayNode array -> array.set(Integer.parseInt(name), value);
            default -> throw new IllegalArgumentException("Nothing can stand at " + pointer);
        }
    }
}
