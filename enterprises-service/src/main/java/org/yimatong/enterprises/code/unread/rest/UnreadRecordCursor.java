package org.yimatong.enterprises.code.unread.rest;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.yimatong.enterprises.code.unread.UnreadRecord;
import org.yimatong.enterprises.code.unread.UnreadRecordSearch.Place;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.problem.BadRequest;

/** Where a page of unread records ended. */
final class UnreadRecordCursor {

    private UnreadRecordCursor() {}

    static Cursor of(UnreadRecord unread) {
        return Cursor.of(unread.receivedAt().toString(), unread.id().toString());
    }

    /** @throws BadRequest if it is the cursor of another list */
    static Place place(Cursor cursor) {
        try {
            return new Place(Instant.parse(cursor.part(0)), UUID.fromString(cursor.part(1)));
        } catch (DateTimeParseException | IllegalArgumentException ofAnotherList) {
            throw new BadRequest("invalid-cursor");
        }
    }
}
