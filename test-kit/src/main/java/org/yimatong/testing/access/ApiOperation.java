package org.yimatong.testing.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One operation of the OpenAPI document.
 *
 * @param feature to which it belongs: its first tag
 * @param rowsOf the rule beside the operation, {@code x-rows-of}; empty if there is none
 * @param roles that may take it; none if everybody may, without a token too
 * @param isLive whether its answer goes on as long as the caller listens
 */
public record ApiOperation(
        String id,
        String feature,
        String method,
        String path,
        String rowsOf,
        Optional<Set<String>> roles,
        List<Parameter> parameters,
        Optional<Body> body,
        boolean isLive) {

    /** @param in {@code path}, {@code query} or {@code header} */
    public record Parameter(String name, String in, JsonNode schema, boolean isRequired) {}

    /**
     * @param mediaType JSON, or the first that the operation takes
     * @param schema of that
     * @param mediaTypes all that the operation takes
     */
    public record Body(String mediaType, JsonNode schema, List<String> mediaTypes) {

        public boolean isJson() {
            return mediaType.equals("application/json");
        }
    }

    public boolean isRead() {
        return method.equals("GET") || method.equals("HEAD");
    }

    boolean admits(Caller caller) {
        return roles.isEmpty() || roles.get().contains(caller.role());
    }

    boolean needs(String header) {
        return parameters.stream()
                .anyMatch(parameter ->
                        parameter.in().equals("header") && parameter.name().equals(header));
    }

    public List<Parameter> in(String place) {
        return parameters.stream()
                .filter(parameter -> parameter.in().equals(place))
                .toList();
    }
}
