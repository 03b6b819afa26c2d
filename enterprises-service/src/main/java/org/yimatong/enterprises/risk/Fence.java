package org.yimatong.enterprises.risk;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whose pictures a reader saw, and the changes of which transactions.
 *
 * @param scope name of the reader's areas
 * @param seen as PostgreSQL writes a {@code pg_snapshot}: all transactions before the first number, none from the
 *     second on, and between them all but those that are listed
 */
record Fence(String scope, String seen) {

    private static final Pattern FORM = Pattern.compile("\\d{1,18}:\\d{1,18}:(\\d{1,18}(,\\d{1,18})*)?");

    /** Opaque to the caller. */
    String encoded() {
        var text = scope + " " + seen;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty if it was never encoded: PostgreSQL would stumble over it. */
    static Optional<Fence> decoded(String encoded) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            var parts = text.split(" ", -1);
            return parts.length == 2 && FORM.matcher(parts[1]).matches() && isInOrder(parts[1].split(":", -1))
                    ? Optional.of(new Fence(parts[0], parts[1]))
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static boolean isInOrder(String[] seen) {
        var from = Long.parseLong(seen[0]);
        var to = Long.parseLong(seen[1]);
        var between = Stream.of(seen[2].split(","))
                .filter(number -> !number.isEmpty())
                .map(Long::valueOf)
                .toList();
        return from > 0
                && from <= to
                && between.stream().allMatch(number -> number >= from && number < to)
                && between.equals(between.stream().distinct().sorted().toList());
    }

    /** Before it the reader saw everything. */
    long from() {
        return Long.parseLong(seen.substring(0, seen.indexOf(':')));
    }
}
