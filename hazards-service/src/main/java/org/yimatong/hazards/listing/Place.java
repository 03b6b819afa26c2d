package org.yimatong.hazards.listing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.PageRequest;

/**
 * A place in a list: the instant by which it is ordered, and what has that instant.
 *
 * @param at by which the list is ordered
 */
public record Place(Instant at, UUID id) {

    /** Where the page before the one that is asked for ended; null for the first. */
    public static @Nullable Place behind(PageRequest page) {
        return page.after()
                .map(cursor -> new Place(cursor.instant(0), cursor.id(1)))
                .orElse(null);
    }

    public Cursor cursor() {
        return Cursor.of(at.toString(), id.toString());
    }
}
