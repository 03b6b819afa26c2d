package org.yimatong.testing.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One operation of the OpenAPI document.
 *
 * @param rowsOf the rule beside the operation, {@code x-rows-of}; empty if there is none
 * @param roles that may take it; none if everybody may, without a token too
 * @param isLive whether its answer goes on as long as the caller listens
 */
record ApiOperation(
        String id,
        String method,
        String path,
        String rowsOf,
        Optional<Set<String>> roles,
        List<Parameter> parameters,
        Optional<Body> body,
        boolean isLive) {

    /** @param in {@code path}, {@code query} or {@code header} */
    record Parameter(String name, String in, JsonNode schema, boolean isRequired) {}

    /** @param mediaType the first that the operation takes */
    record Body(String mediaType, JsonNode schema) {

        boolean isJson() {
            return mediaType.equals("application/json");
        }
    }

    boolean isRead() {
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

    List<Parameter> in(String place) {
        return parameters.stream()
                .filter(parameter -> parameter.in().equals(place))
                .toList();
    }
}
