package org.yimatong.hazards.alarm;

import static java.util.stream.Collectors.toCollection;

import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Where an alarm stands between the process and the operator (ISA-18.2), and what may be done with it there. */
public enum AlarmState {
    /** The value is beyond its limits; nobody has acknowledged it. */
    UNACKNOWLEDGED(1),
    /** The value is beyond its limits; somebody takes care of it. */
    ACKNOWLEDGED(2),
    /** The value came back before anybody acknowledged it. */
    RETURNED_UNACKNOWLEDGED(1),
    /** The value came back, somebody knows of it; cause and treatment are to come. */
    RETURNED(2),
    /** Put aside until an instant, for a reason; it goes on gathering occurrences. */
    SHELVED(2),
    /** Put aside because its sensor is not to be trusted; it goes on gathering occurrences. */
    OUT_OF_SERVICE(2),
    /** Back to normal, with cause and treatment. Final. */
    CLOSED(3),
    /** Nothing was wrong. Final. */
    FALSE_ALARM(4);

    private final int nationalCode;

    AlarmState(int nationalCode) {
        this.nationalCode = nationalCode;
    }

    /** As the national platform counts (docs/sources.md): 1 未处理, 2 处理中, 3 已销警, 4 误报. */
    public int nationalCode() {
        return nationalCode;
    }

    boolean allows(AlarmStepKind step) {
        return steps().contains(step);
    }

    /** @throws AlarmStepRefused if the step may not be taken here */
    void require(AlarmStepKind step) {
        if (!allows(step)) {
            throw new AlarmStepRefused(step, this);
        }
    }

    /** What people may do here, in the order of {@link AlarmStepKind}. */
    public SortedSet<AlarmStepKind> allowedSteps() {
        return steps().stream().filter(step -> !step.isOfSystem()).collect(toCollection(TreeSet::new));
    }

    private Set<AlarmStepKind> steps() {
        var steps = switch (this) {
            case UNACKNOWLEDGED, RETURNED_UNACKNOWLEDGED ->
                EnumSet.of(
                        AlarmStepKind.ACKNOWLEDGED,
                        AlarmStepKind.DISPOSAL_REPORTED,
                        AlarmStepKind.SHELVED,
                        AlarmStepKind.TAKEN_OUT_OF_SERVICE);
            case ACKNOWLEDGED, RETURNED ->
                EnumSet.of(AlarmStepKind.DISPOSAL_REPORTED, AlarmStepKind.SHELVED, AlarmStepKind.TAKEN_OUT_OF_SERVICE);
            case SHELVED ->
                EnumSet.of(
                        AlarmStepKind.DISPOSAL_REPORTED,
                        AlarmStepKind.SHELVED,
                        AlarmStepKind.UNSHELVED,
                        AlarmStepKind.SHELVING_EXPIRED,
                        AlarmStepKind.SHELVING_OVERTAKEN,
                        AlarmStepKind.TAKEN_OUT_OF_SERVICE);
            case OUT_OF_SERVICE -> EnumSet.of(AlarmStepKind.DISPOSAL_REPORTED, AlarmStepKind.RETURNED_TO_SERVICE);
            case CLOSED, FALSE_ALARM -> EnumSet.noneOf(AlarmStepKind.class);
        };
        if (this == RETURNED_UNACKNOWLEDGED || this == RETURNED) {
            steps.add(AlarmStepKind.MARKED_FALSE);
        }
        if (this == RETURNED) {
            steps.add(AlarmStepKind.CLOSED);
        }
        steps.add(AlarmStepKind.OCCURRED_LATE); // of the past of a closed one, too
        return steps;
    }

    /** Whether somebody still has something to do about it. */
    public boolean isOpen() {
        return this != CLOSED && this != FALSE_ALARM;
    }

    /** Whether nobody has acknowledged what happened. */
    public boolean awaitsAcknowledgement() {
        return this == UNACKNOWLEDGED || this == RETURNED_UNACKNOWLEDGED;
    }

    /** Its place among all: 0 is looked at before all others, 10 never. Of two alike the more severe comes first. */
    int urgency(AlarmLevel highest) {
        var less = highest.isSevere() ? 0 : 1;
        return switch (this) {
            case UNACKNOWLEDGED -> less;
            case RETURNED_UNACKNOWLEDGED -> 2 + less;
            case ACKNOWLEDGED -> 4 + less;
            case RETURNED -> 6 + less;
            case OUT_OF_SERVICE -> 8;
            case SHELVED -> 9;
            case CLOSED, FALSE_ALARM -> 10;
        };
    }
}
