package org.yimatong.kit.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.yimatong.kit.problem.BadRequest;

/** Where a page of a list ended: the sort keys of its last row, opaque to the caller. */
public record Cursor(List<String> parts) {

    private static final String SEPARATOR = "\u001f";

    public Cursor {
        parts = List.copyOf(parts);
    }

    public static Cursor of(String... parts) {
        return new Cursor(List.of(parts));
    }

    /** @throws BadRequest if it was not made by {@link #encoded()} */
    static Cursor decoded(String text) {
        try {
            var joined = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            return new Cursor(List.of(joined.split(SEPARATOR, -1)));
        } catch (IllegalArgumentException notBase64) {
            throw new BadRequest("invalid-cursor");
        }
    }

    String encoded() {
        var joined = String.join(SEPARATOR, parts);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws BadRequest if the cursor is of another list and has no such part */
    public String part(int index) {
        if (index >= parts.size()) {
            throw new BadRequest("invalid-cursor");
        }
        return parts.get(index);
    }
}
