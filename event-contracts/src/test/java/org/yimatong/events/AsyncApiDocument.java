package org.yimatong.events;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Describes the topics and their events as an AsyncAPI 3 document, from the contracts themselves. */
final class AsyncApiDocument {

    private static final Set<String> IN_THE_ENVELOPE = Set.of("eventId", "occurredAt", "uscc");

    private AsyncApiDocument() {}

    static Map<String, Object> of(List<Class<? extends EventContract>> contracts) {
        var channels = new LinkedHashMap<String, Object>();
        var operations = new LinkedHashMap<String, Object>();
        var messages = new LinkedHashMap<String, Object>();
        messages.put("watermark", watermark());
        for (var contract : contracts) {
            var topic = contract.getAnnotation(Topic.class).value();
            var ofChannel = new LinkedHashMap<String, Object>();
            for (var event : contract.getPermittedSubclasses()) {
                var name = nameOf(event);
                messages.put(name, message(event));
                ofChannel.put(name, reference("messages", name));
            }
            ofChannel.put("watermark", reference("messages", "watermark"));
            channels.put(topic, channel(topic, ofChannel));
            operations.put(
                    "publish-" + topic, ordered("action", "send", "channel", Map.of("$ref", "#/channels/" + topic)));
        }
        var document = new LinkedHashMap<String, Object>();
        document.put("asyncapi", "3.0.0");
        document.put("info", info());
        document.put("defaultContentType", "application/cloudevents+json");
        document.put("channels", channels);
        document.put("operations", operations);
        document.put("components", Map.of("messages", messages));
        return document;
    }

    private static Map<String, Object> info() {
        return ordered(
                "title",
                "Yimatong events",
                "version",
                "1",
                "description",
                "Structured CloudEvents 1.0 in JSON on Kafka. The record key is the enterprise's unified social"
                        + " credit code, so all events of one enterprise are in order.",
                "license",
                Map.of("name", "Apache-2.0"));
    }

    private static Map<String, Object> channel(String topic, Map<String, Object> messages) {
        return ordered("address", topic, "messages", messages);
    }

    private static Map<String, Object> message(Class<?> event) {
        return ordered(
                "name", event.getSimpleName(),
                "payload",
                        envelope(
                                event.getAnnotation(EventType.class).value(),
                                schema(event),
                                List.of("subject", "data")));
    }

    private static Map<String, Object> watermark() {
        return ordered(
                "name", "Watermark",
                "summary", "Everything acknowledged before time stands before this record in its partition",
                "payload", envelope("org.yimatong.watermark.v1", null, List.of()));
    }

    private static Map<String, Object> envelope(String type, @Nullable Object data, List<String> alsoRequired) {
        var properties = ordered(
                "specversion", Map.of("const", "1.0"),
                "id", ordered("type", "string", "format", "uuid"),
                "source", ordered("type", "string", "format", "uri-reference"),
                "type", Map.of("const", type),
                "time", ordered("type", "string", "format", "date-time"),
                "datacontenttype", Map.of("const", "application/json"));
        if (data != null) {
            properties.put("subject", ordered("type", "string", "description", "USCC of the enterprise, GB 32100"));
            properties.put("data", data);
        }
        var required = new ArrayList<>(List.of("specversion", "id", "source", "type", "time"));
        required.addAll(alsoRequired);
        return ordered("type", "object", "required", required, "properties", properties);
    }

    private static Map<String, Object> schema(Class<?> type) {
        var components = Arrays.stream(type.getRecordComponents())
                .filter(component -> !IN_THE_ENVELOPE.contains(component.getName()))
                .toList();
        var properties = new LinkedHashMap<String, Object>();
        components.forEach(component -> properties.put(component.getName(), schemaOf(component.getGenericType())));
        var required = components.stream()
                .filter(component -> !isOptional(component))
                .map(RecordComponent::getName)
                .toList();
        return ordered("type", "object", "required", required, "properties", properties);
    }

    private static Map<String, Object> schemaOf(Type type) {
        return switch (type) {
            case ParameterizedType list ->
                ordered("type", "array", "items", schemaOf(list.getActualTypeArguments()[0]));
            case Class<?> text when text == String.class -> ordered("type", "string");
            case Class<?> id when id == UUID.class -> ordered("type", "string", "format", "uuid");
            case Class<?> instant when instant == Instant.class -> ordered("type", "string", "format", "date-time");
            case Class<?> day when day == LocalDate.class -> ordered("type", "string", "format", "date");
            case Class<?> number
            when number == long.class || number == int.class || number == Integer.class -> ordered("type", "integer");
            case Class<?> flag when flag == boolean.class -> ordered("type", "boolean");
            case Class<?> other when other.isRecord() -> schema(other);
            default -> throw new IllegalArgumentException("No schema for " + type);
        };
    }

    private static boolean isOptional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static String nameOf(Class<?> event) {
        var type = event.getAnnotation(EventType.class).value();
        return type.substring("org.yimatong.".length());
    }

    private static Map<String, Object> reference(String kind, String name) {
        return Map.of("$ref", "#/components/" + kind + "/" + name);
    }

    private static Map<String, Object> ordered(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (var i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
