package org.yimatong.hazards.alarm.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yimatong.events.hazards.v1.AlarmEvents.AlarmEvent;
import org.yimatong.hazards.alarm.Alarm;
import org.yimatong.hazards.alarm.AlarmLevel;
import org.yimatong.hazards.alarm.GasAlarm;
import org.yimatong.hazards.alarm.UndeliveredAlarms;
import org.yimatong.hazards.source.MonitoredSensor;
import org.yimatong.hazards.source.SensorDirectory;

/** Alarms as they are shown: with what the level of a gas detector is called, and whether somebody was not told. */
@ApplicationScoped
class AlarmViews {

    private final SensorDirectory sensors;
    private final UndeliveredAlarms undelivered;

    AlarmViews(SensorDirectory sensors, UndeliveredAlarms undelivered) {
        this.sensors = sensors;
        this.undelivered = undelivered;
    }

    /** As the answer to a step. */
    AlarmView of(Alarm alarm) {
        return view(alarm, false);
    }

    /** As the live stream tells of it. Asks nobody. */
    AlarmView of(AlarmEvent event) {
        var level = AlarmLevel.valueOf(event.level());
        return AlarmView.of(event, gasAlarm(sensors.tagged(event.uscc(), event.tag()), level));
    }

    /** Each of these; whether somebody was not told of them is asked once for all. */
    Function<Alarm, AlarmView> among(Collection<Alarm> alarms) {
        var not = undelivered.among(alarms);
        return alarm -> view(alarm, not.contains(alarm.id()));
    }

    private AlarmView view(Alarm alarm, boolean notDelivered) {
        return AlarmView.of(alarm, gasAlarm(alarm, alarm.process().level()), notDelivered ? true : null);
    }

    /** What this level of the alarm's sensor is called; null if it is no gas detector. */
    @Nullable
    GasAlarm gasAlarm(Alarm alarm, AlarmLevel level) {
        return gasAlarm(sensors.numbered(alarm.point().sensor()), level);
    }

    private static @Nullable GasAlarm gasAlarm(@Nullable MonitoredSensor sensor, AlarmLevel level) {
        return sensor == null ? null : GasAlarm.of(sensor.kind(), level);
    }
}
