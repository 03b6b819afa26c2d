package org.yimatong.inspections.finding;

import static org.yimatong.inspections.finding.StepKind.RECTIFICATION_ORDERED;
import static org.yimatong.inspections.finding.StepKind.RECTIFICATION_SUBMITTED;
import static org.yimatong.inspections.finding.StepKind.REINSPECTION_FAILED;
import static org.yimatong.inspections.finding.StepKind.REINSPECTION_PASSED;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where a finding stands between its report and its verified rectification. The numbers are those of the national
 * exchange format, {@code dangerState}.
 */
public enum FindingState {
    /** 0 整改中: the enterprise has to rectify it by a given day. */
    RECTIFYING(0),
    /** 1 待验收: the enterprise says it is rectified; an inspector has yet to look. */
    AWAITING_REINSPECTION(1),
    /** 9 已验收: an inspector has verified the rectification. Final. */
    CLOSED(9);

    private final int nationalCode;

    FindingState(int nationalCode) {
        this.nationalCode = nationalCode;
    }

    int nationalCode() {
        return nationalCode;
    }

    /** The lifecycle: what may be done in this state, and where it leads. */
    private Map<StepKind, FindingState> steps() {
        return switch (this) {
            case RECTIFYING ->
                Map.of(RECTIFICATION_ORDERED, RECTIFYING, RECTIFICATION_SUBMITTED, AWAITING_REINSPECTION);
            case AWAITING_REINSPECTION -> Map.of(REINSPECTION_FAILED, RECTIFYING, REINSPECTION_PASSED, CLOSED);
            case CLOSED -> Map.of();
        };
    }

    /** Where the step leads from here; empty if it may not be taken here. */
    Optional<FindingState> after(StepKind step) {
        return Optional.ofNullable(steps().get(step));
    }

    /** What may be done here, in the order of {@link StepKind}. */
    public SortedSet<StepKind> allowedSteps() {
        return new TreeSet<>(steps().keySet());
    }
}
