package org.yimatong.hazards.responsibility;

import java.util.List;
import org.yimatong.hazards.calendar.Confidence;
import org.yimatong.hazards.reference.ReferenceTable;

/**
 * A duty of those who answer for a major hazard source (包保职责).
 *
 * @param role a {@link Responsibility}, the enterprise as a whole or the bureau
 * @param number within the role
 * @param period how often, if the text says so; otherwise {@code -}
 * @param source from where it is known
 */
public record ResponsibilityDuty(
        Bearer role, String number, String duty, String period, Confidence confidence, String source) {

    /** Who bears a duty. */
    public enum Bearer {
        MAIN_PERSON,
        TECHNICAL,
        OPERATION,
        ENTERPRISE,
        BUREAU
    }

    /** By role and number. */
    public static final List<ResponsibilityDuty> ALL = ReferenceTable.rows(
            "/baobao/duties.csv",
            row -> new ResponsibilityDuty(
                    Bearer.valueOf(row.get("role")),
                    row.get("no"),
                    row.get("duty"),
                    row.get("period"),
                    Confidence.valueOf(row.get("confidence")),
                    row.get("source")));
}
