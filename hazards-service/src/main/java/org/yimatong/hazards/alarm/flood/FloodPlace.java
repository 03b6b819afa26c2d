package org.yimatong.hazards.alarm.flood;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.alarm.Alarm;

/**
 * Where a flood is.
 *
 * @param area supervision area
 * @param uscc of the enterprise; null if it is of an area
 * @param source code of the hazard source; null if it is of more than one
 */
public record FloodPlace(
        FloodUnit unit,
        String area,
        @Nullable String uscc,
        @Nullable String source) {

    public static FloodPlace ofSource(String area, String uscc, String source) {
        return new FloodPlace(FloodUnit.SOURCE, area, uscc, source);
    }

    public static FloodPlace ofEnterprise(String area, String uscc) {
        return new FloodPlace(FloodUnit.ENTERPRISE, area, uscc, null);
    }

    public static FloodPlace ofArea(String area) {
        return new FloodPlace(FloodUnit.AREA, area, null, null);
    }

    /** Whether the alarm is of this place. */
    boolean has(Alarm alarm) {
        return area.equals(alarm.area())
                && (uscc == null || uscc.equals(alarm.uscc()))
                && (source == null || source.equals(alarm.point().sourceCode()));
    }

    /** The place of this unit that this one lies in; empty if it is wider itself. */
    public Optional<FloodPlace> within(FloodUnit wanted) {
        return switch (wanted) {
            case SOURCE -> unit == FloodUnit.SOURCE ? Optional.of(this) : Optional.empty();
            case ENTERPRISE -> uscc == null ? Optional.empty() : Optional.of(ofEnterprise(area, uscc));
            case AREA -> Optional.of(ofArea(area));
        };
    }
}
