package org.yimatong.kit.paging;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.yimatong.kit.clock.Century;
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

    /** @throws BadRequest if it was not made by {@link #encoded()}; no database holds a NUL, so that none was */
    static Cursor decoded(String text) {
        try {
            var joined = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            if (joined.indexOf('\0') >= 0) {
                throw ofAnotherList();
            }
            return new Cursor(List.of(joined.split(SEPARATOR, -1)));
        } catch (IllegalArgumentException notBase64) {
            throw ofAnotherList();
        }
    }

    /** As a caller gets it, to give it back. */
    public String encoded() {
        var joined = String.join(SEPARATOR, parts);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws BadRequest if the cursor is of another list and has no such part */
    public String part(int index) {
        if (index >= parts.size()) {
            throw ofAnotherList();
        }
        return parts.get(index);
    }

    /** @throws BadRequest if the part is no whole number */
    public long number(int index) {
        return read(index, Long::valueOf);
    }

    /** @throws BadRequest if the part is no id */
    public UUID id(int index) {
        return read(index, UUID::fromString);
    }

    /** @throws BadRequest if the part is no instant of this {@link Century} */
    public Instant instant(int index) {
        var instant = read(index, Instant::parse);
        if (!Century.has(instant)) {
            throw ofAnotherList();
        }
        return instant;
    }

    /** @throws BadRequest if the part is no day of this {@link Century} */
    public LocalDate day(int index) {
        var day = read(index, LocalDate::parse);
        if (!Century.has(day)) {
            throw ofAnotherList();
        }
        return day;
    }

    private <T> T read(int index, Function<String, T> form) {
        try {
            return form.apply(part(index));
        } catch (DateTimeException | IllegalArgumentException noSuchThing) {
            throw ofAnotherList();
        }
    }

    private static BadRequest ofAnotherList() {
        return new BadRequest("invalid-cursor");
    }
}
