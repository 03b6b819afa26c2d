package org.yimatong.inspections.finding;

import static java.util.stream.Collectors.toCollection;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Where a finding stands between its report and its verified rectification. */
public enum FindingState {
    /** 整改中: the enterprise has to rectify it by a given day. */
    RECTIFYING(0),
    /** 待验收: the enterprise says it is rectified; somebody else has yet to look. */
    AWAITING_REINSPECTION(1),
    /** 已验收: somebody else has verified the rectification. */
    CLOSED(9),
    /** 挂牌督办中: a major one under listed supervision, to be rectified by a given day. */
    LISTED(0),
    /** 待复查: the enterprise says a listed one is rectified; two officers have yet to look. */
    AWAITING_DELISTING(1),
    /** 已销号: two officers have verified the rectification of a listed one. */
    DELISTED(9),
    /** 处罚立案: a penalty procedure runs. It is not rectified. */
    IN_PENALTY(0),
    /** 撤销: it was filed by mistake. In the exchange format it is {@code deleted}. */
    WITHDRAWN(9);

    private final int nationalCode;

    FindingState(int nationalCode) {
        this.nationalCode = nationalCode;
    }

    /** The nearest of the three states the national exchange format has, {@code dangerState}. */
    public int nationalCode() {
        return nationalCode;
    }

    /** The lifecycle: what may be done in this state, and where it leads. */
    private Map<StepKind, FindingState> steps() {
        var steps = new EnumMap<StepKind, FindingState>(StepKind.class);
        switch (this) {
            case RECTIFYING -> {
                steps.put(StepKind.RECTIFICATION_ORDERED, RECTIFYING);
                steps.put(StepKind.RECTIFICATION_SUBMITTED, AWAITING_REINSPECTION);
                steps.put(StepKind.EXTENSION_REQUESTED, RECTIFYING);
                steps.put(StepKind.EXTENSION_GRANTED, RECTIFYING);
                steps.put(StepKind.EXTENSION_REFUSED, RECTIFYING);
                steps.put(StepKind.OVERDUE, RECTIFYING);
                steps.put(StepKind.ESCALATED, RECTIFYING);
                steps.put(StepKind.TRANSFERRED, IN_PENALTY);
                steps.put(StepKind.WITHDRAWAL_REQUESTED, RECTIFYING);
                steps.put(StepKind.WITHDRAWN, WITHDRAWN);
                steps.put(StepKind.LISTED, LISTED);
            }
            case AWAITING_REINSPECTION -> {
                steps.put(StepKind.REINSPECTION_FAILED, RECTIFYING);
                steps.put(StepKind.REINSPECTION_PASSED, CLOSED);
            }
            case LISTED -> {
                steps.put(StepKind.OVERDUE, LISTED);
                steps.put(StepKind.ESCALATED, LISTED);
                steps.put(StepKind.TRANSFERRED, LISTED); // only two officers end the listing
                steps.put(StepKind.DELISTING_REQUESTED, AWAITING_DELISTING);
            }
            case AWAITING_DELISTING -> {
                steps.put(StepKind.DELISTING_INSPECTED, AWAITING_DELISTING);
                steps.put(StepKind.DELISTING_REFUSED, LISTED);
                steps.put(StepKind.DELISTED, DELISTED);
            }
            case IN_PENALTY -> steps.put(StepKind.RECTIFICATION_ORDERED, RECTIFYING);
            case CLOSED, DELISTED -> steps.put(StepKind.REOPENED, RECTIFYING);
            case WITHDRAWN -> {} // final
        }
        return steps;
    }

    /** Where the step leads from here; empty if it may not be taken here. */
    Optional<FindingState> after(StepKind step) {
        return Optional.ofNullable(steps().get(step));
    }

    /** What people may do here, in the order of {@link StepKind}. */
    public SortedSet<StepKind> allowedSteps() {
        return steps().keySet().stream().filter(step -> !step.isOfClock()).collect(toCollection(TreeSet::new));
    }

    /** Whether something is left to be done about it. */
    public boolean isOpen() {
        return this != CLOSED && this != DELISTED && this != WITHDRAWN;
    }

    /** Whether a deadline runs for the enterprise. */
    public boolean isToBeRectified() {
        return this == RECTIFYING || this == LISTED;
    }
}
