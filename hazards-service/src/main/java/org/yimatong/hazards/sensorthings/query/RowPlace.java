package org.yimatong.hazards.sensorthings.query;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yimatong.kit.problem.InvalidInput;

/**
 * Where a page of the registry ended.
 *
 * @param values of the last row, of all by which the set is ordered
 */
public record RowPlace(List<String> values) implements Place {

    private static final String BETWEEN = ".";

    public RowPlace {
        values = List.copyOf(values);
    }

    /** Opaque to callers. */
    public String encoded() {
        var encoder = Base64.getUrlEncoder().withoutPadding();
        return values.stream()
                .map(value -> encoder.encodeToString(value.getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining(BETWEEN));
    }

    /** @throws InvalidInput if it was not made by {@link #encoded()} */
    static RowPlace decoded(String option, String text) {
        try {
            var values = Stream.of(text.split("\\.", -1))
                    .map(part -> new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8))
                    .toList();
            if (values.stream().flatMapToInt(String::chars).noneMatch(Character::isISOControl)) {
                return new RowPlace(values);
            }
        } catch (IllegalArgumentException notOurs) {
            // told below
        }
        throw new InvalidInput(option, "skiptoken-invalid");
    }
}
