package org.yimatong.enterprises.complaint.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.yimatong.enterprises.complaint.Complaint;
import org.yimatong.enterprises.complaint.Complaints.Place;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.problem.BadRequest;

/** Places in the list of complaints, as cursors. */
final class ComplaintCursor {

    private ComplaintCursor() {}

    static Cursor of(Complaint complaint) {
        return Cursor.of(complaint.filedAt().toString(), complaint.id().toString());
    }

    /** @throws BadRequest if the cursor is of another list */
    static Place placeOf(Cursor cursor) {
        try {
            return new Place(Instant.parse(cursor.part(0)), UUID.fromString(cursor.part(1)));
        } catch (DateTimeException | IllegalArgumentException ofAnotherList) {
            throw new BadRequest("invalid-cursor");
        }
    }
}
