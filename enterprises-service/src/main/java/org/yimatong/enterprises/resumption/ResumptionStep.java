package org.yimatong.enterprises.resumption;

import static org.yimatong.enterprises.enterprise.EnterpriseStatus.OPERATING;
import static org.yimatong.enterprises.enterprise.EnterpriseStatus.RESUMING;
import static org.yimatong.enterprises.enterprise.EnterpriseStatus.SUSPENDED;
import static org.yimatong.enterprises.enterprise.StatusReason.RESUMPTION_ACCEPTED;
import static org.yimatong.enterprises.enterprise.StatusReason.RESUMPTION_APPLIED;
import static org.yimatong.enterprises.enterprise.StatusReason.RESUMPTION_REJECTED;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.enterprise.EnterpriseStatus;
import org.yimatong.enterprises.enterprise.Standing;
import org.yimatong.enterprises.enterprise.StatusReason;
import org.yimatong.events.inspections.v1.InspectionEvent.ResumptionApplied;
import org.yimatong.events.inspections.v1.InspectionEvent.ResumptionDecided;
import org.yimatong.events.inspections.v1.InspectionEvent.ResumptionEvent;

/**
 * The step in the lifecycle of an enterprise that follows from what is said of its resumption.
 *
 * @param from where the enterprise has to stand, or nothing follows
 * @param note who decided, and why
 */
record ResumptionStep(
        EnterpriseStatus from,
        EnterpriseStatus to,
        StatusReason reason,
        @Nullable String note) {

    /** As much as a registrar could write. */
    private static final int LONGEST_NOTE = 500;

    /** @throws IllegalArgumentException if the decision is one that only a newer version of this service knows */
    static ResumptionStep of(ResumptionEvent event) {
        return switch (event) {
            case ResumptionApplied _ -> new ResumptionStep(SUSPENDED, RESUMING, RESUMPTION_APPLIED, null);
            case ResumptionDecided decided ->
                switch (decided.state()) {
                    case "APPROVED" -> new ResumptionStep(RESUMING, OPERATING, RESUMPTION_ACCEPTED, noteOf(decided));
                    case "REFUSED" -> new ResumptionStep(RESUMING, SUSPENDED, RESUMPTION_REJECTED, noteOf(decided));
                    default -> throw new IllegalArgumentException("Decided, but how: " + decided.state());
                };
        };
    }

    Standing standingSince(LocalDate day) {
        return new Standing(to, reason, note, day);
    }

    private static String noteOf(ResumptionDecided decided) {
        var note = decided.official() + ": " + decided.reason();
        return note.substring(
                0, note.offsetByCodePoints(0, Math.min(LONGEST_NOTE, note.codePointCount(0, note.length()))));
    }
}
