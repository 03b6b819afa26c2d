package org.yimatong.enterprises.listing;

import java.time.Instant;
import java.util.UUID;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.problem.BadRequest;

/** A place in a list that goes by time; the id tells things of one instant apart. */
public record TimePlace(Instant at, UUID id) {

    /** @throws BadRequest if the cursor is of another list */
    public static TimePlace of(Cursor cursor) {
        return new TimePlace(cursor.instant(0), cursor.id(1));
    }

    public Cursor cursor() {
        return Cursor.of(at.toString(), id.toString());
    }
}
