package org.yimatong.hazards.telemetry.intake;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.source.MonitoredSensor;
import org.yimatong.hazards.source.SensorDirectory;
import org.yimatong.hazards.telemetry.Reading;
import org.yimatong.hazards.telemetry.gateway.SendingGateway;
import org.yimatong.hazards.telemetry.intake.RecentReadings.Memory;

/** Judges the readings of one message, each for itself. */
final class MessageJudge implements Elements {

    /**
     * Between which instants a reading may have been observed.
     *
     * @param oldest as {@link org.yimatong.hazards.telemetry.EpochMicros}, like the other
     */
    record Window(long oldest, long latest) {}

    /** Is told of readings by known sensors, whatever becomes of them. */
    interface Observations {

        /** @param outOfWindow why its time cannot be true; null if it can */
        void observed(MonitoredSensor sensor, Reading reading, @Nullable Rejection outOfWindow);

        void refused(MonitoredSensor sensor, Rejection reason);
    }

    private final SensorDirectory sensors;
    private final SendingGateway gateway;
    private final RecentReadings recent;
    private final Window window;
    private final Observations observations;
    private final JudgedMessage message = new JudgedMessage();
    private final ReadingReader reading = new ReadingReader();
    private Map<String, MonitoredSensor> ofEnterprise;
    private @Nullable Rejection unreadable;
    private boolean lookedAgain;

    MessageJudge(
            SensorDirectory sensors,
            SendingGateway gateway,
            RecentReadings recent,
            Window window,
            Observations observations) {
        this.sensors = sensors;
        this.gateway = gateway;
        this.recent = recent;
        this.window = window;
        this.observations = observations;
        this.ofEnterprise = sensors.ofEnterprise(gateway.uscc());
    }

    JudgedMessage message() {
        return message;
    }

    @Override
    public void read(JsonParser json) throws IOException {
        unreadable = reading.read(json);
    }

    @Override
    public void malformed(int index) {
        message.reject(index, Rejection.MALFORMED);
    }

    @Override
    public void judge(int index) {
        if (unreadable != null) {
            refuse(index, ofEnterprise.get(reading.sensor()), unreadable);
            return;
        }
        var sensor = sensor(reading.sensor());
        if (sensor == null) {
            refuse(index, null, Rejection.UNKNOWN_SENSOR);
            return;
        }
        var read = new Reading(sensor.number(), reading.observedAt(), reading.sequence(), reading.value());
        var reason = reasonAgainst(sensor, read);
        if (reason == null) {
            message.accept(sensor.source(), read);
        } else {
            refuse(index, sensor, reason);
        }
    }

    /** @param sensor whose reading it was, if that is known */
    private void refuse(int index, @Nullable MonitoredSensor sensor, Rejection reason) {
        message.reject(index, reason);
        if (sensor != null) {
            observations.refused(sensor, reason);
        }
    }

    private @Nullable Rejection reasonAgainst(MonitoredSensor sensor, Reading read) {
        if (!gateway.reportsOn(sensor.source())) {
            return Rejection.SOURCE_NOT_ASSIGNED;
        }
        var outOfWindow = outOfWindow(read);
        observations.observed(sensor, read, outOfWindow);
        if (outOfWindow != null) {
            return outOfWindow;
        }
        if (!sensor.canMeasure(read.value())) {
            return Rejection.OUT_OF_RANGE;
        }
        return recent.of(read) == Memory.OTHER_VALUE ? Rejection.CONFLICTING : null;
    }

    private @Nullable Rejection outOfWindow(Reading read) {
        if (read.observedAt() > window.latest()) {
            return Rejection.FUTURE_TIME;
        }
        return read.observedAt() < window.oldest() ? Rejection.TOO_OLD : null;
    }

    /** Looks once per message for sensors registered a moment ago. */
    private @Nullable MonitoredSensor sensor(String tag) {
        if (!ofEnterprise.containsKey(tag) && !lookedAgain) {
            lookedAgain = true;
            ofEnterprise = sensors.ofEnterpriseNow(gateway.uscc());
        }
        return ofEnterprise.get(tag);
    }
}
