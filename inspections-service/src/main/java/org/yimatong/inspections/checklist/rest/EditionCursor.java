package org.yimatong.inspections.checklist.rest;

import org.yimatong.inspections.checklist.ChecklistEdition;
import org.yimatong.kit.paging.Cursor;

/** Places in the list of checklists, as cursors. */
final class EditionCursor {

    private EditionCursor() {}

    static Cursor of(ChecklistEdition edition) {
        return Cursor.of(edition.key().checklist(), String.valueOf(edition.key().edition()));
    }

    /** @throws org.yimatong.kit.problem.BadRequest if the cursor is of another list */
    static ChecklistEdition.Key placeOf(Cursor cursor) {
        return new ChecklistEdition.Key(cursor.part(0), (int) Math.clamp(cursor.number(1), 0, Integer.MAX_VALUE));
    }
}
