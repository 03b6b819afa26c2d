package org.yimatong.gateway.openapi;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes one OpenAPI document of several.
 *
 * <p>A component that is the same wherever it occurs is kept once; one that differs gets the name of its document in
 * front, so that nobody's schema is overwritten by a namesake.
 */
final class OpenApiMerge {

    private static final String COMPONENTS = "components";

    /** By name of the document, for example {@code Inspections}. */
    private final Map<String, JsonObject> documents = new LinkedHashMap<>();

    OpenApiMerge with(String name, JsonObject document) {
        documents.put(name, document.copy());
        return this;
    }

    JsonObject merge(JsonObject info) {
        separateNamesakes();
        return new JsonObject()
                .put("openapi", "3.1.0")
                .put("info", info)
                .put("tags", tags())
                .put("paths", paths())
                .put(COMPONENTS, components());
    }

    /** Renaming one component changes those that refer to it, so they may become different in turn. */
    private void separateNamesakes() {
        var different = differentNamesakes();
        while (!different.isEmpty()) {
            for (var document : documents.entrySet()) {
                for (var reference : different) {
                    document.setValue(
                            ComponentReference.parse(reference).prefixed(document.getKey(), document.getValue()));
                }
            }
            different = differentNamesakes();
        }
    }

    private Set<String> differentNamesakes() {
        var first = new HashMap<String, Object>();
        var different = new LinkedHashSet<String>();
        for (var document : documents.values()) {
            for (var section : components(document)) {
                for (var component : (JsonObject) section.getValue()) {
                    var reference = new ComponentReference(section.getKey(), component.getKey()).toString();
                    var known = first.putIfAbsent(reference, component.getValue());
                    if (known != null && !known.equals(component.getValue())) {
                        different.add(reference);
                    }
                }
            }
        }
        return different;
    }

    private JsonObject paths() {
        var paths = new TreeMap<String, Object>();
        for (var document : documents.values()) {
            for (var path : document.getJsonObject("paths", new JsonObject())) {
                if (paths.putIfAbsent(path.getKey(), path.getValue()) != null) {
                    throw new IllegalStateException("Two services describe " + path.getKey());
                }
            }
        }
        return new JsonObject(paths);
    }

    private JsonArray tags() {
        var tags = new LinkedHashMap<String, Object>();
        for (var document : documents.values()) {
            for (var tag : document.getJsonArray("tags", new JsonArray())) {
                tags.putIfAbsent(((JsonObject) tag).getString("name"), tag);
            }
        }
        return new JsonArray(List.copyOf(tags.values()));
    }

    private JsonObject components() {
        var merged = new JsonObject(new TreeMap<>());
        documents.values().forEach(document -> merged.mergeIn(components(document), 2));
        return merged;
    }

    private static JsonObject components(JsonObject document) {
        return document.getJsonObject(COMPONENTS, new JsonObject());
    }
}
