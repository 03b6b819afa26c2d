package org.yimatong.hazards.alarm.stream;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How much of the topic somebody has seen: the next offset of each partition. The same in every instance, whichever way
 * the partitions interleave there; opaque to clients.
 */
public record StreamPosition(List<Long> next) {

    private static final String SEPARATOR = ".";

    public StreamPosition {
        next = List.copyOf(next);
    }

    /** What {@link #encoded()} made; empty if it is nothing of the kind. */
    public static Optional<StreamPosition> decoded(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            var joined = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
            return Optional.of(new StreamPosition(Arrays.stream(joined.split("\\" + SEPARATOR, -1))
                    .map(Long::valueOf)
                    .toList()));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    public String encoded() {
        var joined = next.stream().map(String::valueOf).collect(Collectors.joining(SEPARATOR));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.US_ASCII));
    }
}
