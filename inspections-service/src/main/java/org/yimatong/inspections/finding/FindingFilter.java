package org.yimatong.inspections.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which findings are asked for. A criterion that is not given lets all of them through. */
public final class FindingFilter {

    /** In words of the query, and not as parameters, as escalations are: there is an index for exactly these. */
    private static final String OPEN =
            "standing.state in (RECTIFYING, AWAITING_REINSPECTION, LISTED, AWAITING_DELISTING, IN_PENALTY)";

    private static final String LISTED = "standing.state in (LISTED, AWAITING_DELISTING)";
    private static final String OVERDUE = "standing.state in (RECTIFYING, LISTED) and standing.deadline.dueOn < :today";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    public FindingFilter area(@Nullable String area) {
        return with("area = :ofArea", "ofArea", area);
    }

    public FindingFilter uscc(@Nullable String uscc) {
        return with("uscc = :ofUscc", "ofUscc", uscc);
    }

    public FindingFilter state(@Nullable FindingState state) {
        return with("standing.state = :inState", "inState", state);
    }

    public FindingFilter severity(@Nullable Severity severity) {
        return with("filing.danger.severity = :ofSeverity", "ofSeverity", severity);
    }

    public FindingFilter kind(@Nullable FindingKind kind) {
        return with("filing.classification.kind = :ofKind", "ofKind", kind);
    }

    public FindingFilter escalation(@Nullable Escalation escalation) {
        if (escalation != null) {
            conditions.add("standing.deadline.escalation = " + escalation.name());
        }
        return this;
    }

    public FindingFilter inspectionId(@Nullable UUID inspectionId) {
        return with("filing.origin.inspectionId = :ofInspection", "ofInspection", inspectionId);
    }

    public FindingFilter checkRecordId(@Nullable UUID checkRecordId) {
        return with("filing.origin.checkRecordId = :ofCheckRecord", "ofCheckRecord", checkRecordId);
    }

    /** Whose last day lies before the day. */
    public FindingFilter dueBefore(@Nullable LocalDate day) {
        return with("standing.deadline.dueOn < :dueBefore", "dueBefore", day);
    }

    /** Which are neither verified nor withdrawn; or, if false, which are. */
    public FindingFilter open(@Nullable Boolean open) {
        return either(open, OPEN);
    }

    /** Which are under listed supervision; or, if false, which are not. */
    public FindingFilter listed(@Nullable Boolean listed) {
        return either(listed, LISTED);
    }

    /** Which the enterprise should have rectified before today; or, if false, the others. */
    public FindingFilter overdue(@Nullable Boolean overdue, LocalDate today) {
        if (overdue != null) {
            parameters.put("today", today);
        }
        return either(overdue, OVERDUE);
    }

    /** JPQL conditions, all of which have to hold; see {@link #parameters()}. */
    List<String> conditions() {
        return conditions;
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private FindingFilter either(@Nullable Boolean wanted, String condition) {
        if (wanted != null) {
            conditions.add(wanted ? condition : "not (" + condition + ")");
        }
        return this;
    }

    private FindingFilter with(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(parameter, value);
        }
        return this;
    }
}
