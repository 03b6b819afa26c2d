package org.yimatong.inspections.inspection.rest;

import org.yimatong.inspections.inspection.Inspection;
import org.yimatong.inspections.inspection.InspectionEntries;
import org.yimatong.inspections.inspection.InspectionEntry;
import org.yimatong.inspections.inspection.Inspections;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.PageRequest;

/** Places in the lists of inspections and of what belongs to them, as cursors. */
final class InspectionCursor {

    private InspectionCursor() {}

    static Cursor of(Inspection inspection) {
        return Cursor.of(
                inspection.visit().begunAt().toString(), inspection.id().toString());
    }

    /** @throws org.yimatong.kit.problem.BadRequest if the cursor is of another list */
    static Inspections.Place placeOf(Cursor cursor) {
        return new Inspections.Place(cursor.instant(0), cursor.id(1));
    }

    static Cursor waiting(InspectionEntry entry) {
        return Cursor.of(
                entry.receivedAt().toString(),
                entry.inspectionId().toString(),
                String.valueOf(entry.said().number()));
    }

    /** @throws org.yimatong.kit.problem.BadRequest if the cursor is of another list */
    static InspectionEntries.Place waitingAt(Cursor cursor) {
        return new InspectionEntries.Place(cursor.instant(0), cursor.id(1), number(cursor, 2));
    }

    static Cursor numbered(int number) {
        return Cursor.of(String.valueOf(number));
    }

    /** The number behind which the page begins. */
    static int behind(PageRequest page) {
        return page.after().map(cursor -> number(cursor, 0)).orElse(0);
    }

    private static int number(Cursor cursor, int part) {
        return (int) Math.clamp(cursor.number(part), 0, Integer.MAX_VALUE);
    }
}
