package org.yimatong.hazards.telemetry.store;

import jakarta.enterprise.context.ApplicationScoped;
import org.yimatong.hazards.telemetry.ReadingBatch;

/** Hours that are not closed take readings as rows; what is older goes to the {@link ClosedHours}. */
@ApplicationScoped
class OpenHours {

    private final ReadingMarkTable marks;
    private final ReadingRows rows;
    private final ClosedHours closedHours;

    OpenHours(ReadingMarkTable marks, ReadingRows rows, ClosedHours closedHours) {
        this.marks = marks;
        this.rows = rows;
        this.closedHours = closedHours;
    }

    /** @return those that were new, in the order of the batch */
    ReadingBatch append(ReadingBatch readings) {
        var standing = marks.standing();
        var closed = standing.closedUntil();
        if (!readings.hasBefore(closed)) {
            return rows.add(readings);
        }
        var added = rows.add(readings.between(closed, Long.MAX_VALUE));
        added.addAll(closedHours.append(readings.between(Long.MIN_VALUE, closed), standing));
        return readings.common(added);
    }
}
