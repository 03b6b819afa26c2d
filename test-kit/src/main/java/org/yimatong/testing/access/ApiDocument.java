package org.yimatong.testing.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The OpenAPI document that a service publishes. */
public final class ApiDocument {

    private static final Set<String> METHODS = Set.of("get", "head", "post", "put", "patch", "delete");

    private final JsonNode root;

    private ApiDocument(JsonNode root) {
        this.root = root;
    }

    public static ApiDocument of(String json) throws JsonProcessingException {
        return new ApiDocument(new JsonMapper().readTree(json));
    }

    public List<ApiOperation> operations() {
        var operations = new ArrayList<ApiOperation>();
        root.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(member -> METHODS.contains(member.getKey()))
                        .forEach(member -> operations.add(
                                operation(member.getKey(), path.getKey(), path.getValue(), member.getValue()))));
        return operations;
    }

    private ApiOperation operation(String method, String path, JsonNode shared, JsonNode operation) {
        var parameters = new ArrayList<ApiOperation.Parameter>();
        shared.path("parameters").forEach(parameter -> parameters.add(parameter(resolve(parameter))));
        operation.path("parameters").forEach(parameter -> parameters.add(parameter(resolve(parameter))));
        return new ApiOperation(
                operation.get("operationId").asText(),
                operation.path("tags").path(0).asText(),
                method.toUpperCase(java.util.Locale.ROOT),
                path,
                operation.path("x-rows-of").asText(),
                roles(operation.path("security")),
                parameters,
                body(operation.path("requestBody").path("content")),
                operation.at("/responses/200/content").has("text/event-stream"));
    }

    private ApiOperation.Parameter parameter(JsonNode parameter) {
        return new ApiOperation.Parameter(
                parameter.get("name").asText(),
                parameter.get("in").asText(),
                resolve(parameter.path("schema")),
                parameter.path("required").asBoolean());
    }

    private static Optional<Set<String>> roles(JsonNode security) {
        if (security.isEmpty()) {
            return Optional.empty();
        }
        var roles = new HashSet<String>();
        security.forEach(scheme -> scheme.forEach(named -> named.forEach(role -> roles.add(role.asText()))));
        return Optional.of(roles);
    }

    private Optional<ApiOperation.Body> body(JsonNode content) {
        return content.properties().stream()
                .min((one, other) -> Boolean.compare(isJson(other.getKey()), isJson(one.getKey())))
                .map(body -> new ApiOperation.Body(
                        body.getKey(),
                        body.getValue().path("schema"),
                        content.properties().stream().map(Map.Entry::getKey).toList()));
    }

    private static boolean isJson(String mediaType) {
        return mediaType.equals("application/json");
    }

    /** What a reference stands for; anything else as it is. */
    public JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? resolve(root.at(node.get("$ref").asText().substring(1))) : node;
    }
}
