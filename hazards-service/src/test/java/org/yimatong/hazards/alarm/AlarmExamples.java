package org.yimatong.hazards.alarm;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.yimatong.events.hazards.v1.AlarmEvents.AlarmEvent;
import org.yimatong.hazards.source.Damping;
import org.yimatong.hazards.source.MonitoredSensor;
import org.yimatong.hazards.source.Thresholds;

/** A tank level with all four limits, what it measures, and what becomes of its alarms. */
final class AlarmExamples {

    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final MonitoredSensor sensor;
    private final StandingLevel level = new StandingLevel(7, AlarmLevel.NORMAL, null);
    private final OpenAlarms open = new OpenAlarms(List.of());

    private AlarmExamples(MonitoredSensor sensor) {
        this.sensor = sensor;
    }

    /** One that is followed from the beginning. */
    static AlarmExamples tankLevel(Damping damping) {
        return new AlarmExamples(new MonitoredSensor(
                7,
                "91610117MA6TE0019E",
                "610117",
                "610110001001",
                "LT-101",
                "%",
                0,
                100,
                new Thresholds(10, 20, 80, 90),
                damping));
    }

    static AlarmExamples of(MonitoredSensor sensor) {
        return new AlarmExamples(sensor);
    }

    /** An alarm that the value raised at noon. */
    static Alarm raisedBy(double value) {
        return tankLevel(Damping.NONE).reading(value, 0).alarm();
    }

    /** Follows a reading, so many seconds after noon. */
    AlarmExamples reading(double value, int second) {
        if (level.isMovedBy(sensor, value)) {
            level.take(measured(value, second), NOON.plusSeconds(second), open::take);
        }
        return this;
    }

    /** What a reading at noon changes, without any effect on alarms. */
    void follow(double value, Consumer<LevelChange> changes) {
        level.take(measured(value, 0), NOON, changes);
    }

    /** The clock has come, with no further reading. */
    AlarmExamples nothingMore() {
        level.end(Instant.MAX, sensor, NOON.plusSeconds(100), open::take);
        return this;
    }

    private Measurement measured(double value, int second) {
        return new Measurement(
                sensor,
                AlarmLevel.of(value, sensor.thresholds()),
                value,
                NOON.plusSeconds(second),
                second,
                NOON.plusSeconds(second + 1));
    }

    /** The first alarm. */
    Alarm alarm() {
        return open.changed().getFirst();
    }

    List<Alarm> alarms() {
        return open.changed();
    }

    List<AlarmEvent> events() {
        return open.changed().stream()
                .flatMap(alarm -> alarm.news().events().stream())
                .toList();
    }

    /** As {@code HIGH@5}: the level and the second after noon, of all alarms in the order of time. */
    List<String> transitions() {
        var transitions = new ArrayList<AlarmTransition>();
        open.changed().forEach(alarm -> transitions.addAll(alarm.news().transitions()));
        transitions.sort(Comparator.comparing(AlarmTransition::observedAt));
        return transitions.stream()
                .map(transition -> transition.level() + "@"
                        + Duration.between(NOON, transition.observedAt()).toSeconds())
                .toList();
    }
}
