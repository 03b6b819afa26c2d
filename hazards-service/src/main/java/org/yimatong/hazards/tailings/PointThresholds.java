package org.yimatong.hazards.tailings;

import java.math.BigDecimal;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.tailings.MonitoredItem.Sense;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;

/** From where on a value is of which colour, in the unit of its item; null where there is no such threshold. */
public record PointThresholds(
        @Nullable BigDecimal blue,
        @Nullable BigDecimal yellow,
        @Nullable BigDecimal orange,
        @Nullable BigDecimal red) {

    /** Displacement: orange is 80 % of red (jianbiaoku 77001). */
    private static final BigDecimal ORANGE_OF_DISPLACEMENT = new BigDecimal("0.8");

    /** Phreatic line: orange is 1.1 times the least depth, red (jianbiaoku 77001). */
    private static final BigDecimal ORANGE_OF_DEPTH = new BigDecimal("1.1");

    /** 暴雨 begins at 50 mm in 24 hours (GB/T 28592, general knowledge), and is yellow. */
    private static final BigDecimal HEAVY_RAIN = new BigDecimal("50");

    static final PointThresholds NONE = new PointThresholds(null, null, null, null);

    /**
     * With those that follow from a rule, for an item of a pond of this grade.
     *
     * @throws InvalidInput if one that follows is entered, or they are not in order
     */
    PointThresholds checkedFor(MonitoredItem item, PondGrade grade) {
        var errors = new ArrayList<InputError>();
        if (!item.hasValues() && !equals(NONE)) {
            errors.add(new InputError("/thresholds", "thresholds-without-values"));
        }
        if (orange != null && derivesOrange(item)) {
            errors.add(new InputError("/thresholds/orange", "threshold-follows"));
        }
        if (yellow != null && item == MonitoredItem.RAINFALL) {
            errors.add(new InputError("/thresholds/yellow", "threshold-follows"));
        }
        var least = least(item, grade);
        if (red != null && least != null && red.compareTo(least) < 0) {
            errors.add(new InputError("/thresholds/red", "threshold-below-minimum", least));
        }
        if (errors.isEmpty() && !effective(item, grade).rise(item.sense() == Sense.RISING)) {
            errors.add(new InputError("/thresholds", "thresholds-disordered"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return this;
    }

    /** With those that follow from a rule. */
    PointThresholds effective(MonitoredItem item, PondGrade grade) {
        return switch (item) {
            case DISPLACEMENT, LANDSLIDE -> withOrange(ORANGE_OF_DISPLACEMENT);
            case PHREATIC_LINE -> withOrange(ORANGE_OF_DEPTH);
            case BEACH, WATER_LEVEL -> new PointThresholds(blue, yellow, orange, atLeast(least(item, grade)));
            case RAINFALL -> new PointThresholds(blue, HEAVY_RAIN, orange, red);
            case SEEPAGE, VIDEO -> this;
        };
    }

    /** The colour of a value by these; unknown if there are none. */
    PondWarning of(BigDecimal value, Sense sense) {
        if (equals(NONE)) {
            return PondWarning.UNKNOWN;
        }
        if (reached(red, value, sense)) {
            return PondWarning.RED;
        }
        if (reached(orange, value, sense)) {
            return PondWarning.ORANGE;
        }
        if (reached(yellow, value, sense)) {
            return PondWarning.YELLOW;
        }
        return reached(blue, value, sense) ? PondWarning.BLUE : PondWarning.NONE;
    }

    private static boolean reached(@Nullable BigDecimal threshold, BigDecimal value, Sense sense) {
        if (threshold == null) {
            return false;
        }
        var side = value.compareTo(threshold);
        return switch (sense) {
            case RISING -> side >= 0;
            case FALLING -> side <= 0;
            case BELOW_MINIMUM -> side < 0;
            case WITHOUT_VALUES -> false;
        };
    }

    private boolean rise(boolean towardsRed) {
        BigDecimal former = null;
        for (var threshold : new @Nullable BigDecimal[] {blue, yellow, orange, red}) {
            if (threshold == null) {
                continue;
            }
            if (former != null && (towardsRed ? threshold.compareTo(former) <= 0 : threshold.compareTo(former) >= 0)) {
                return false;
            }
            former = threshold;
        }
        return true;
    }

    private static boolean derivesOrange(MonitoredItem item) {
        return switch (item) {
            case DISPLACEMENT, LANDSLIDE, PHREATIC_LINE -> true;
            case BEACH, WATER_LEVEL, RAINFALL, SEEPAGE, VIDEO -> false;
        };
    }

    private static @Nullable BigDecimal least(MonitoredItem item, PondGrade grade) {
        return switch (item) {
            case BEACH -> grade.leastBeach();
            case WATER_LEVEL -> grade.leastFreeboard();
            case DISPLACEMENT, PHREATIC_LINE, RAINFALL, LANDSLIDE, SEEPAGE, VIDEO -> null;
        };
    }

    private PointThresholds withOrange(BigDecimal ofRed) {
        return new PointThresholds(blue, yellow, red == null ? null : red.multiply(ofRed), red);
    }

    private @Nullable BigDecimal atLeast(@Nullable BigDecimal least) {
        return red == null || (least != null && red.compareTo(least) < 0) ? least : red;
    }
}
