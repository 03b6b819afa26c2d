package org.yimatong.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads events as CloudEvents in JSON.
 *
 * <p>Readers ignore members they do not know, so that a record may gain optional ones.
 */
public final class EventJson {

    private static final String WATERMARK = "org.yimatong.watermark.v1";

    /** What an event says in its envelope, and so not again in its data. */
    private static final Map<String, String> ENVELOPE =
            Map.of("eventId", "id", "occurredAt", "time", "uscc", "subject");

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().addDeserializer(Instant.class, new InstantText()))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private static final Map<Class<?>, Map<String, Class<?>>> TYPES = new ConcurrentHashMap<>();

    /** What an event of the class must have; found once, for reflection is slow and a topic is long. */
    private static final ClassValue<List<RecordComponent>> NEEDED = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> event) {
            return Arrays.stream(event.getRecordComponents())
                    .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                    .filter(component -> !component.getType().isPrimitive())
                    .toList();
        }
    };

    private EventJson() {}

    /**
     * The event as it travels.
     *
     * @param source who says so, for example {@code /inspections-service}
     */
    public static String write(EventContract event, String source) {
        var data = JSON.<ObjectNode>valueToTree(event).remove(ENVELOPE.keySet());
        return write(new CloudEvent(
                CloudEvent.SPECVERSION,
                event.eventId(),
                source,
                typeOf(event.getClass()),
                event.occurredAt(),
                event.uscc(),
                CloudEvent.JSON,
                data));
    }

    /** A watermark as it travels; see {@link Received.Watermark}. */
    public static String watermark(Instant asOf, String source) {
        return write(new CloudEvent(
                CloudEvent.SPECVERSION, UUID.randomUUID(), source, WATERMARK, asOf, null, CloudEvent.JSON, null));
    }

    /** The topic on which the event travels. */
    public static String topicOf(EventContract event) {
        return Arrays.stream(event.getClass().getInterfaces())
                .map(contract -> contract.getAnnotation(Topic.class))
                .filter(topic -> topic != null)
                .map(Topic::value)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No @Topic on a contract of " + event.getClass()));
    }

    /**
     * What a record of the contract's topic says.
     *
     * @throws MalformedEvent if it is no CloudEvent, or lacks what its type must have
     */
    public static <E extends EventContract> Received<E> read(String json, Class<E> contract) {
        return read(json.getBytes(UTF_8), contract);
    }

    /**
     * What a record of the contract's topic says; in UTF-8, as it travels.
     *
     * @throws MalformedEvent if it is no CloudEvent, or lacks what its type must have
     */
    public static <E extends EventContract> Received<E> read(byte[] json, Class<E> contract) {
        try {
            return read(JSON.readValue(json, CloudEvent.class), contract);
        } catch (JsonProcessingException e) {
            throw new MalformedEvent("Not an event of " + contract.getSimpleName() + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new MalformedEvent("Not an event of " + contract.getSimpleName() + ": " + e.getMessage(), e);
        }
    }

    private static <E extends EventContract> Received<E> read(@Nullable CloudEvent envelope, Class<E> contract)
            throws JsonProcessingException {
        if (envelope == null || envelope.type() == null || envelope.id() == null || envelope.time() == null) {
            throw new MalformedEvent("An event needs a type, an id and a time");
        }
        if (envelope.type().equals(WATERMARK)) {
            return new Received.Watermark<>(envelope.time());
        }
        var type = typesOf(contract).get(envelope.type());
        if (type == null) {
            return new Received.Unrecognised<>(envelope.type());
        }
        if (!(envelope.data() instanceof ObjectNode data) || envelope.subject() == null) {
            throw new MalformedEvent(envelope.type() + " needs a subject and data");
        }
        data.putPOJO("eventId", envelope.id());
        data.putPOJO("occurredAt", envelope.time());
        data.put("uscc", envelope.subject());
        return new Received.Fact<>(complete(contract.cast(JSON.treeToValue(data, type))));
    }

    /** Refuses an event that lacks what only some later reader would miss. */
    private static <E extends EventContract> E complete(E event) {
        for (var component : NEEDED.get(event.getClass())) {
            if (valueOf(component, event) == null) {
                throw new MalformedEvent(event.getClass().getSimpleName() + " needs " + component.getName());
            }
        }
        return event;
    }

    private static @Nullable Object valueOf(RecordComponent component, Object event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Events are public records", e);
        }
    }

    private static String write(CloudEvent envelope) {
        try {
            return JSON.writeValueAsString(envelope);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not writable as JSON: " + envelope.type(), e);
        }
    }

    private static Map<String, Class<?>> typesOf(Class<?> contract) {
        return TYPES.computeIfAbsent(
                contract,
                type -> Arrays.stream(type.getPermittedSubclasses())
                        .collect(Collectors.toMap(EventJson::typeOf, Function.identity())));
    }

    private static String typeOf(Class<?> event) {
        var type = event.getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalArgumentException("No @EventType on " + event);
        }
        return type.value();
    }
}
