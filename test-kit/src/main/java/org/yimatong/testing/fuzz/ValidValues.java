package org.yimatong.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.random.RandomGenerator;
import org.yimatong.testing.access.ApiDocument;

/** Values that the document allows, with what is known wherever a name tells that it may stand there. */
final class ValidValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;

    private final ApiDocument document;
    private final Harvest harvest;
    private final RandomGenerator random;
    private final ValidTexts texts;

    ValidValues(ApiDocument document, Harvest harvest, RandomGenerator random) {
        this.document = document;
        this.harvest = harvest;
        this.random = random;
        this.texts = new ValidTexts(harvest, random);
    }

    /** @param name of the member or parameter */
    JsonNode value(String name, JsonNode reference) {
        return value(name, reference, 0);
    }

    private JsonNode value(String name, JsonNode reference, int depth) {
        var schema = whole(reference);
        return switch (kindOf(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(name, schema, depth);
            case "integer" -> JSON.numberNode(integer(name, schema));
            case "number" -> JSON.numberNode(number(schema));
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            case "null" -> JSON.nullNode();
            default -> JSON.textNode(texts.text(name, schema));
        };
    }

    private String kindOf(JsonNode schema) {
        var types = schema.path("type");
        return types.isArray() ? types.get(random.nextInt(types.size())).asText() : types.asText();
    }

    private ObjectNode object(JsonNode schema, int depth) {
        var object = JSON.objectNode();
        var required = new HashSet<String>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        schema.path("properties").properties().forEach(property -> {
            if (required.contains(property.getKey()) || depth < DEEPEST && random.nextInt(100) < 60) {
                object.set(property.getKey(), value(property.getKey(), property.getValue(), depth + 1));
            }
        });
        if (schema.path("additionalProperties").isObject()) {
            for (var number = random.nextInt(3); number > 0; number--) {
                var name = texts.text("key", JSON.objectNode());
                object.set(name, value(name, schema.get("additionalProperties"), depth + 1));
            }
        }
        return object;
    }

    private JsonNode array(String name, JsonNode schema, int depth) {
        var array = JSON.arrayNode();
        var least = schema.path("minItems").asInt();
        var most = Math.min(least + 2, schema.path("maxItems").asInt(Integer.MAX_VALUE));
        for (var number = random.nextInt(least, most + 1); number > 0; number--) {
            array.add(value(name, schema.path("items"), depth + 1));
        }
        return array;
    }

    private long integer(String name, JsonNode schema) {
        var known = random.nextInt(3) == 0 ? harvest.named(name, random) : java.util.Optional.<String>empty();
        if (known.filter(value -> value.matches("\\d{1,9}")).isPresent()) {
            return Long.parseLong(known.get());
        }
        var least = schema.path("minimum").asLong(random.nextInt(20) == 0 ? -1 : 0);
        var most = schema.path("maximum").asLong(random.nextInt(10) == 0 ? Integer.MAX_VALUE : least + 100);
        return random.nextInt(4) == 0
                ? (random.nextBoolean() ? least : most)
                : random.nextLong(least, Math.max(least, most) + 1);
    }

    private BigDecimal number(JsonNode schema) {
        var least = schema.has("minimum") ? schema.get("minimum").decimalValue() : BigDecimal.ZERO;
        var most = schema.has("maximum") ? schema.get("maximum").decimalValue() : least.add(BigDecimal.valueOf(100));
        return switch (random.nextInt(4)) {
            case 0 -> least;
            case 1 -> most;
            default ->
                least.add(most.subtract(least)
                        .multiply(BigDecimal.valueOf(random.nextInt(101), 2))
                        .setScale(2, java.math.RoundingMode.HALF_UP));
        };
    }

    /** References resolved, one of the alternatives chosen, parts put together. */
    JsonNode whole(JsonNode reference) {
        var schema = document.resolve(reference);
        for (var choice : List.of("oneOf", "anyOf")) {
            if (schema.has(choice)) {
                return whole(
                        schema.get(choice).get(random.nextInt(schema.get(choice).size())));
            }
        }
        if (!schema.has("allOf")) {
            return schema;
        }
        var members = new HashMap<String, JsonNode>();
        var parts = new ArrayList<JsonNode>();
        schema.get("allOf").forEach(parts::add);
        parts.forEach(
                part -> whole(part).properties().forEach(member -> members.put(member.getKey(), member.getValue())));
        return JSON.objectNode().setAll(members);
    }
}
