package org.yimatong.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.stream.Collectors;

/** What Jackson could not read: not JSON at all, or JSON that is not what was asked for. */
final class UnreadableJson {

    private UnreadableJson() {}

    static Refusal asRefusal(JsonProcessingException unreadable) {
        return switch (unreadable) {
            case UnrecognizedPropertyException unknown -> new InvalidInput(pointerTo(unknown), "unknown-member");
            case JsonMappingException mapping
            when !(mapping.getCause() instanceof JsonProcessingException cause)
                    && !mapping.getPath().isEmpty() -> new InvalidInput(pointerTo(mapping), "wrong-type");
            default -> {
                var place = unreadable.getLocation();
                yield place == null
                        ? new BadRequest("malformed-json", "?", "?")
                        : new BadRequest("malformed-json", place.getLineNr(), place.getColumnNr());
            }
        };
    }

    private static String pointerTo(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
