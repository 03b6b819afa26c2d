package org.yimatong.hazards.specialoperation;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.problem.InputError;

/**
 * Which level an operation needs, and for how long its permit may hold (GB 30871-2022).
 *
 * @param rest when hot work is managed at a higher level
 */
record PermitRules(RestTimes rest) {

    /** A permit of the two higher levels of hot work holds no longer: it is one piece of work. */
    private static final Duration ONE_PIECE = Duration.ofHours(8);

    /**
     * The level that is needed, and which rule says so.
     *
     * @param rule the last segment of the rule's name
     */
    record NeededLevel(OperationLevel level, String rule) {}

    /** For a permit; null for kinds without levels. */
    @Nullable
    NeededLevel neededFor(Permit permit) {
        var from = permit.validFrom();
        var until = permit.validUntil();
        var onePiece = Duration.between(from, until).compareTo(ONE_PIECE) <= 0;
        return needed(permit.work(), onePiece ? rest.touch(from, until) : rest.has(from));
    }

    /** @throws PermitRefused if work that begins, or goes on, at that instant needs a stricter level than it states */
    void requireLevelAt(Work work, Instant instant) {
        var needed = needed(work, rest.has(instant));
        if (needed != null && work.isMilderThan(needed.level())) {
            var broken = new InputError("/at", needed.rule(), needed.level().ordinal());
            throw new PermitRefused(List.of(broken), needed.level(), null);
        }
    }

    private static @Nullable NeededLevel needed(Work work, boolean atRest) {
        return switch (work.kind()) {
            case HOT_WORK -> hotWork(work, atRest);
            case WORK_AT_HEIGHT -> atHeight(work);
            case LIFTING -> new NeededLevel(lifting(work.load()), "level-by-load");
            case CONFINED_SPACE, BLIND_PLATE, TEMPORARY_POWER, EXCAVATION, ROAD_CLOSURE -> null;
        };
    }

    private static NeededLevel hotWork(Work work, boolean atRest) {
        var level = work.place().hotWorkLevel();
        if (level == OperationLevel.SPECIAL || (!atRest && work.specialCircumstance() == null)) {
            return new NeededLevel(level, "level-by-place");
        }
        return new NeededLevel(
                OperationKind.HOT_WORK.raised(level), atRest ? "level-at-rest" : "level-by-circumstance");
    }

    private static NeededLevel atHeight(Work work) {
        var level = ofHeight(work.height());
        return Boolean.TRUE.equals(work.heightFactor())
                ? new NeededLevel(OperationKind.WORK_AT_HEIGHT.raised(level), "level-by-height-factor")
                : new NeededLevel(level, "level-by-height");
    }

    /** 2 to 5 m, to 15 m, to 30 m, above; each upper boundary belongs to the lower level (GB/T 3608). */
    private static OperationLevel ofHeight(BigDecimal metres) {
        if (metres.compareTo(new BigDecimal("5")) <= 0) {
            return OperationLevel.FIRST;
        }
        if (metres.compareTo(new BigDecimal("15")) <= 0) {
            return OperationLevel.SECOND;
        }
        return metres.compareTo(new BigDecimal("30")) <= 0 ? OperationLevel.THIRD : OperationLevel.FOURTH;
    }

    /** Above 100 t, from 40 t, below. */
    private static OperationLevel lifting(BigDecimal tonnes) {
        if (tonnes.compareTo(new BigDecimal("100")) > 0) {
            return OperationLevel.FIRST;
        }
        return tonnes.compareTo(new BigDecimal("40")) >= 0 ? OperationLevel.SECOND : OperationLevel.THIRD;
    }

    /**
     * How long a permit may hold; empty if it holds as it says itself.
     *
     * @param level the stricter one of what it states and what it needs
     */
    static Optional<Duration> longest(Work work, @Nullable OperationLevel level) {
        return switch (work.kind()) {
            case HOT_WORK -> Optional.of(Duration.ofHours(level == OperationLevel.SECOND ? 72 : 8));
            case CONFINED_SPACE -> Optional.of(Duration.ofHours(24));
            case WORK_AT_HEIGHT -> Optional.of(Duration.ofDays(7));
            case TEMPORARY_POWER -> Optional.of(Duration.ofDays(work.longUseReason() == null ? 15 : 30));
            case BLIND_PLATE, LIFTING, EXCAVATION, ROAD_CLOSURE -> Optional.empty();
        };
    }
}
