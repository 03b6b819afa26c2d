package org.yimatong.hazards.patrol;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.alarm.AlarmLevel;
import org.yimatong.hazards.alarm.AlarmState;
import org.yimatong.hazards.promise.PromiseState;
import org.yimatong.hazards.rates.SensorState;

/**
 * A hazard source as it is shown to the officer on duty.
 *
 * @param source its code
 * @param level one (greatest) to four
 * @param shownAt as of when
 * @param promise of its enterprise for the day; null if nothing is known of one
 */
public record PatrolEntry(
        UUID sourceId,
        String uscc,
        String area,
        String source,
        String name,
        int level,
        Instant shownAt,
        List<ShownSensor> sensors,
        List<ShownAlarm> alarms,
        @Nullable ShownPromise promise) {

    /**
     * A sensor with its newest reading. Limits and value are decimals in its unit; what is missing is not there.
     *
     * @param state only {@code FRESH} tells the present value
     * @param value its newest, however old
     * @param ageSeconds since it was measured
     * @param level of the value, within the limits or beyond
     */
    public record ShownSensor(
            UUID id,
            String tag,
            String name,
            String unit,
            SensorState state,
            @Nullable String value,
            @Nullable Instant observedAt,
            @Nullable Long ageSeconds,
            @Nullable AlarmLevel level,
            @Nullable String lowLow,
            @Nullable String low,
            @Nullable String high,
            @Nullable String highHigh) {}

    /**
     * An alarm that stands.
     *
     * @param raisedAt when its first occurrence began
     * @param state what people have made of it
     */
    public record ShownAlarm(
            UUID id, String tag, AlarmLevel level, String value, String unit, Instant raisedAt, AlarmState state) {}

    /** What the enterprise promised for the day. */
    public record ShownPromise(
            LocalDate day,
            PromiseState state,
            @Nullable Instant givenAt,
            @Nullable String riskGrade) {}

    /** Whether nothing in it asks for more than a glance: no alarm stands, and every sensor tells the present value. */
    public boolean isQuiet() {
        return alarms.isEmpty()
                && !sensors.isEmpty()
                && sensors.stream().allMatch(sensor -> sensor.state() == SensorState.FRESH);
    }

    /** Whether this alarm was among those shown. */
    boolean shows(UUID alarm) {
        return alarms.stream().anyMatch(shown -> shown.id().equals(alarm));
    }
}
