package org.yimatong.hazards.alarm;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the newest reading of a sensor means for its alarm: entering a side raises one, another level of the same side
 * changes it, leaving the side lets it return.
 *
 * <p>Without delay or dead-band. Where those come, they decide here, from the alarm that stands and the measurement.
 */
public final class AlarmEngine {

    private AlarmEngine() {}

    /**
     * Takes the sensor's newest measurement into account.
     *
     * @param standing the alarm that stands before the measurement, if any
     * @param changed is given each alarm that was raised, changed or returned, in this order
     * @return the alarm that stands after it, if any
     */
    public static @Nullable Alarm take(Measurement measurement, @Nullable Alarm standing, Consumer<Alarm> changed) {
        var condition = measurement.level().condition();
        if (standing != null && standing.condition() == condition) {
            if (standing.level() != measurement.level()) {
                standing.changeLevel(measurement);
                changed.accept(standing);
            }
            return standing;
        }
        if (standing != null) {
            standing.returnToNormal(measurement);
            changed.accept(standing);
        }
        if (condition == null) {
            return null;
        }
        var raised = Alarm.raise(measurement, condition);
        changed.accept(raised);
        return raised;
    }
}
