package org.yimatong.inspections.finding.rest;

import org.yimatong.inspections.finding.Finding;
import org.yimatong.inspections.finding.Findings.Place;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.problem.BadRequest;

/** Places in the list of findings, as cursors. */
final class FindingCursor {

    private FindingCursor() {}

    static Cursor of(Finding finding) {
        return Cursor.of(finding.filing().reportedAt().toString(), finding.id().toString());
    }

    /** @throws BadRequest if the cursor is of another list */
    static Place placeOf(Cursor cursor) {
        return new Place(cursor.instant(0), cursor.id(1));
    }
}
