package org.yimatong.hazards.tailings;

import java.util.Collection;
import java.util.Collections;

/**
 * How warnings are rolled up, from points to items and from items to the pond. The first step is that of the standard's
 * text (GB 39496-2020, 5.5.4, as quoted by jianbiaoku 171245); that the second follows the same pattern, a group
 * counting as one of the next colour, is partly general knowledge.
 */
final class PondWarningRule {

    /** The rule as it is here. */
    static final String VERSION = "tailings-warning-2";

    private static final int BLUE_TO_YELLOW = 4;
    private static final int YELLOW_TO_ORANGE = 3;
    private static final int ORANGE_TO_RED = 2;

    private PondWarningRule() {}

    /** Four blue points of an item are yellow, three yellow ones orange, two orange ones red; else the highest. */
    static PondWarning ofPoints(Collection<PondWarning> points) {
        if (count(points, PondWarning.RED) > 0 || count(points, PondWarning.ORANGE) >= ORANGE_TO_RED) {
            return PondWarning.RED;
        }
        if (count(points, PondWarning.ORANGE) > 0 || count(points, PondWarning.YELLOW) >= YELLOW_TO_ORANGE) {
            return PondWarning.ORANGE;
        }
        if (count(points, PondWarning.YELLOW) > 0 || count(points, PondWarning.BLUE) >= BLUE_TO_YELLOW) {
            return PondWarning.YELLOW;
        }
        return blueOrNone(points);
    }

    /** Four blue items count as a yellow one, three yellow ones as an orange one, two orange ones as a red one. */
    static PondWarning ofItems(Collection<PondWarning> items) {
        var yellow = count(items, PondWarning.YELLOW) + count(items, PondWarning.BLUE) / BLUE_TO_YELLOW;
        var orange = count(items, PondWarning.ORANGE) + yellow / YELLOW_TO_ORANGE;
        if (count(items, PondWarning.RED) + orange / ORANGE_TO_RED > 0) {
            return PondWarning.RED;
        }
        if (orange > 0) {
            return PondWarning.ORANGE;
        }
        return yellow > 0 ? PondWarning.YELLOW : blueOrNone(items);
    }

    /** A gap is not "no warning". */
    private static PondWarning blueOrNone(Collection<PondWarning> warnings) {
        if (warnings.contains(PondWarning.BLUE)) {
            return PondWarning.BLUE;
        }
        return warnings.isEmpty() || warnings.contains(PondWarning.UNKNOWN) ? PondWarning.UNKNOWN : PondWarning.NONE;
    }

    private static int count(Collection<PondWarning> warnings, PondWarning warning) {
        return Collections.frequency(warnings, warning);
    }
}
