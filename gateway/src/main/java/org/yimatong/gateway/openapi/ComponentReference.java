package org.yimatong.gateway.openapi;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/**
 * Names a component of an OpenAPI document, as {@code $ref} does.
 *
 * @param section for example {@code schemas}
 */
record ComponentReference(String section, String name) {

    private static final String START = "#/components/";

    static ComponentReference parse(String reference) {
        var slash = reference.indexOf('/', START.length());
        return new ComponentReference(reference.substring(START.length(), slash), reference.substring(slash + 1));
    }

    @Override
    public String toString() {
        return START + section + "/" + name;
    }

    /** The document with this component, where it has it, and all that refers to it renamed. */
    JsonObject prefixed(String prefix, JsonObject document) {
        var renamed = new ComponentReference(section, prefix + name);
        var copy = (JsonObject) renamed(document, renamed);
        var components = copy.getJsonObject("components", new JsonObject()).getJsonObject(section, new JsonObject());
        renameMember(components, renamed.name());
        return copy;
    }

    private Object renamed(Object value, ComponentReference renamed) {
        return switch (value) {
            case JsonObject object -> {
                var copy = new JsonObject();
                object.forEach(member -> copy.put(member.getKey(), renamed(member.getValue(), renamed)));
                if (section.equals("securitySchemes") && copy.getValue("security") instanceof JsonArray requirements) {
                    requirements.forEach(requirement -> renameMember((JsonObject) requirement, renamed.name()));
                }
                yield copy;
            }
            case JsonArray array -> {
                var copy = new JsonArray();
                array.forEach(element -> copy.add(renamed(element, renamed)));
                yield copy;
            }
            case String text when text.equals(toString()) -> renamed.toString();
            case null, default -> value;
        };
    }

    /** Security requirements name a scheme as their member, without {@code $ref}. */
    private void renameMember(JsonObject object, String to) {
        if (object.containsKey(name)) {
            object.put(to, object.remove(name));
        }
    }
}
