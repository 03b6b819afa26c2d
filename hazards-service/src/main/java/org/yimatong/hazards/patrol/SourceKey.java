package org.yimatong.hazards.patrol;

import org.yimatong.hazards.alarm.Alarm;
import org.yimatong.hazards.camera.Camera;
import org.yimatong.hazards.source.HazardSource;
import org.yimatong.hazards.source.Sensor;

/** A hazard source as its sensors, alarms and cameras name it. */
record SourceKey(String uscc, String code) {

    static SourceKey of(HazardSource source) {
        return new SourceKey(source.uscc(), source.code());
    }

    static SourceKey of(Sensor sensor) {
        return new SourceKey(sensor.uscc(), sensor.entry().sourceCode());
    }

    static SourceKey of(Alarm alarm) {
        return new SourceKey(alarm.uscc(), alarm.point().sourceCode());
    }

    static SourceKey of(Camera camera) {
        return new SourceKey(camera.uscc(), camera.entry().sourceCode());
    }
}
