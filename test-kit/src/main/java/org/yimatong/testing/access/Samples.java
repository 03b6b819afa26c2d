package org.yimatong.testing.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Values that the document of a service allows, with the ids of a tenant wherever one can stand. What the document does
 * not tell, a service's own samples do: by {@code Schema.property} or the bare name of a property or parameter, with
 * {@code {mark}} and the like of the tenant, and {@code {today}}, {@code {now}}, {@code {soon}} or {@code {later}}.
 */
final class Samples {

    /** An optional property with this sample is left out. */
    private static final String LEFT_OUT = "-";

    private static final List<String> TEXTS = List.of(
            ("Text text TEXT AB12 1 1-1 WH-01 123456789 " + "0".repeat(64) + " 1.5 13800000000 true").split(" "));

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ApiDocument document;
    private final Map<String, String> own;

    Samples(ApiDocument document, Map<String, String> own) {
        this.document = document;
        this.own = own;
    }

    /** @param operation whose parameter it is; its sample may be told by {@code operationId.name} */
    String parameter(ApiOperation operation, ApiOperation.Parameter parameter, Tenant tenant) {
        return text(operation.id(), parameter.name(), parameter.schema(), tenant);
    }

    /** What is sent where the document describes no JSON. */
    String plainBody(ApiOperation operation) {
        return told(operation.id(), "body").orElse("id\n1\n");
    }

    /** Operations whose requests need more to be taken than can be told here: what others are answered still counts. */
    boolean isToBeTaken(ApiOperation operation) {
        return !listed("not-to-be-taken").contains(operation.id());
    }

    /** Names of operations or tables for which something is so, as the service's own samples say. */
    Set<String> listed(String name) {
        return Set.of(own.getOrDefault(name, "").split("[, ]+"));
    }

    /** The other members of a body of which only one may be there, told by {@code operationId.either}. */
    Set<String> insteadOf(String pointer, ApiOperation operation) {
        var either = new HashSet<>(listed(operation.id() + ".either"));
        return either.remove(pointer.substring(1)) ? either : Set.of();
    }

    /** Without what {@code operationId.body.property} leaves out. */
    JsonNode body(ApiOperation operation, Tenant tenant) {
        var body = value(operation.id(), "", operation.body().orElseThrow().schema(), tenant);
        if (body instanceof ObjectNode object) {
            own.forEach((key, told) -> {
                if (told.equals(LEFT_OUT) && key.startsWith(operation.id() + ".body.")) {
                    object.remove(key.substring(key.lastIndexOf('.') + 1));
                }
            });
        }
        return body;
    }

    private JsonNode value(String owner, String name, JsonNode reference, Tenant tenant) {
        var schema = whole(reference);
        var kind = schema.path("type").isArray()
                ? schema.path("type").get(0).asText()
                : schema.path("type").asText();
        var told = told(owner, name);
        if (told.filter(text -> text.startsWith("[") || text.startsWith("{\"")).isPresent()) {
            return SampleText.json(told.get(), tenant);
        }
        return switch (kind) {
            case "object" -> object(nameOf(reference).orElse(owner), schema, tenant);
            case "array" -> array(owner, name, schema, tenant);
            case "integer" -> JSON.numberNode(Long.parseLong(told.orElse(least(schema))));
            case "number" -> JSON.numberNode(new java.math.BigDecimal(told.orElse(least(schema))));
            case "boolean" -> JSON.booleanNode(told.map(Boolean::valueOf).orElse(true));
            default -> JSON.textNode(text(owner, name, schema, tenant));
        };
    }

    private JsonNode object(String owner, JsonNode schema, Tenant tenant) {
        var object = JSON.objectNode();
        var required = new HashSet<String>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        schema.path("properties").properties().forEach(property -> {
            var told = told(owner, property.getKey());
            if (told.filter(LEFT_OUT::equals).isPresent()) {
                return;
            }
            var value = value(owner, property.getKey(), property.getValue(), tenant);
            if (required.contains(property.getKey()) || told.isPresent() || isOfTenant(value, tenant)) {
                object.set(property.getKey(), value);
            }
        });
        return object;
    }

    private JsonNode array(String owner, String name, JsonNode schema, Tenant tenant) {
        var array = JSON.arrayNode();
        for (var number = 0; number < Math.max(1, schema.path("minItems").asInt()); number++) {
            array.add(value(owner, name, schema.path("items"), tenant));
        }
        return array;
    }

    private String text(String owner, String name, JsonNode schema, Tenant tenant) {
        var told = told(owner, name);
        if (told.isPresent()) {
            return SampleText.filled(told.get(), tenant);
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(0).asText();
        }
        var lower = name.toLowerCase(java.util.Locale.ROOT);
        return switch (schema.path("format").asText()) {
            case "uuid" -> tenant.id().toString();
            case "date" -> SampleText.filled("{today}", tenant);
            case "date-time" -> SampleText.NOW;
            default ->
                lower.endsWith("uscc")
                        ? tenant.uscc()
                        : lower.equals("area") || lower.equals("areas")
                                ? tenant.area()
                                : plain(schema, schema.path("pattern").asText(), tenant);
        };
    }

    /** Texts of a narrow pattern are keys, and may be those of a tenant; free texts are nobody's. */
    private static String plain(JsonNode schema, String pattern, Tenant tenant) {
        if (schema.path("type").asText().equals("integer")) {
            return least(schema);
        }
        if (schema.path("type").asText().equals("boolean")) {
            return "true";
        }
        if (pattern.length() > 2 && tenant.mark().matches(pattern)) {
            return tenant.mark();
        }
        return TEXTS.stream()
                .filter(text -> pattern.isEmpty() || pattern.equals("\\S") || text.matches(pattern))
                .findFirst()
                .orElse("Text");
    }

    private Optional<String> told(String owner, String name) {
        return Optional.ofNullable(own.get(owner + "." + name)).or(() -> Optional.ofNullable(own.get(name)));
    }

    private static String least(JsonNode schema) {
        return schema.has("minimum") ? schema.get("minimum").asText() : "1";
    }

    private static boolean isOfTenant(JsonNode value, Tenant tenant) {
        var text = value.toString();
        return tenant.isIn(text) || text.contains('"' + tenant.area() + '"');
    }

    private static Optional<String> nameOf(JsonNode reference) {
        return Optional.ofNullable(reference.get("$ref"))
                .map(ref -> ref.asText().replaceAll(".*/", ""));
    }

    /** References resolved, alternatives decided for the first, parts put together. */
    private JsonNode whole(JsonNode reference) {
        var schema = document.resolve(reference);
        for (var choice : List.of("oneOf", "anyOf")) {
            if (schema.has(choice)) {
                return whole(schema.get(choice).get(0));
            }
        }
        if (!schema.has("allOf")) {
            return schema;
        }
        var members = new HashMap<String, JsonNode>();
        schema.get("allOf")
                .forEach(part ->
                        whole(part).properties().forEach(member -> members.put(member.getKey(), member.getValue())));
        return JSON.objectNode().setAll(members);
    }
}
