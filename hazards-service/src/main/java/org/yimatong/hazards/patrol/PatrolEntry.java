package org.yimatong.hazards.patrol;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.alarm.AlarmLevel;
import org.yimatong.hazards.alarm.AlarmState;
import org.yimatong.hazards.camera.CameraState;
import org.yimatong.hazards.health.HealthCondition;
import org.yimatong.hazards.promise.PromiseState;
import org.yimatong.hazards.rates.SensorState;

/**
 * A hazard source as it is shown to the officer on duty.
 *
 * @param source its code
 * @param level one (greatest) to four
 * @param shownAt as of when
 * @param alarms that stand
 * @param promise of its enterprise for the day; null if nothing is known of one
 * @param cameras that look at it; an entry that an older version kept has none
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
        @Nullable ShownPromise promise,
        List<ShownCamera> cameras) {

    public PatrolEntry {
        cameras = requireNonNullElse(cameras, List.of());
    }

    /**
     * A sensor with its newest reading. Limits and value are decimals in its unit; what is missing is not there.
     *
     * @param state only {@code FRESH} tells the present value
     * @param value its newest, however old
     * @param ageSeconds since it was measured
     * @param level of the value, within the limits or beyond
     * @param health why it cannot be relied upon now; an entry that an older version kept has none
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
            @Nullable String highHigh,
            List<ShownCondition> health) {

        public ShownSensor {
            health = requireNonNullElse(health, List.of());
        }

        private boolean isQuiet() {
            return state == SensorState.FRESH && health.isEmpty();
        }

        private boolean tellsAllOf(ShownSensor present) {
            var told = health.stream().map(ShownCondition::condition).collect(Collectors.toSet());
            return id.equals(present.id()) && present.health().stream().allMatch(now -> told.contains(now.condition()));
        }
    }

    /**
     * Why a sensor cannot be relied upon.
     *
     * @param since what it dates from
     */
    public record ShownCondition(HealthCondition condition, Instant since) {}

    /**
     * A camera that looks at the source.
     *
     * @param deviceId of GB/T 28181
     * @param state only {@code ONLINE} says that somebody can see
     * @param reportedAt when it was last reported; null if it never was
     * @param offlineSince null unless it is offline
     * @param playerLink where its picture can be watched; null if nowhere
     */
    public record ShownCamera(
            String deviceId,
            String name,
            CameraState state,
            @Nullable Instant reportedAt,
            @Nullable Instant offlineSince,
            @Nullable String playerLink) {

        private boolean isOffline() {
            return state == CameraState.OFFLINE;
        }
    }

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

    /**
     * Whether nothing in it asks for more than a glance: no alarm stands, every sensor can be relied upon and tells the
     * present value, and every camera is online.
     */
    public boolean isQuiet() {
        return alarms.isEmpty()
                && !sensors.isEmpty()
                && sensors.stream().allMatch(ShownSensor::isQuiet)
                && cameras.stream().allMatch(camera -> camera.state() == CameraState.ONLINE);
    }

    /**
     * Whether something came up that it does not tell of: an alarm, or a worse one; a sensor that cannot be relied upon
     * any more; a camera that went offline.
     *
     * @param present the same source later
     */
    boolean isOvertakenBy(PatrolEntry present) {
        return !present.alarms().stream().allMatch(this::tellsOf)
                || !present.sensors().stream().allMatch(this::tellsOf)
                || !present.cameras().stream().allMatch(this::tellsOf);
    }

    private boolean tellsOf(ShownAlarm present) {
        return alarms.stream()
                .anyMatch(shown -> shown.id().equals(present.id())
                        && shown.level().severity() >= present.level().severity());
    }

    private boolean tellsOf(ShownSensor present) {
        return present.health().isEmpty() || sensors.stream().anyMatch(shown -> shown.tellsAllOf(present));
    }

    private boolean tellsOf(ShownCamera present) {
        return !present.isOffline()
                || cameras.stream()
                        .anyMatch(shown -> shown.isOffline() && shown.deviceId().equals(present.deviceId()));
    }
}
