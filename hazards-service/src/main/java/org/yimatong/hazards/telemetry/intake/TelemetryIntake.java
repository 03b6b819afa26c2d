package org.yimatong.hazards.telemetry.intake;

import com.fasterxml.jackson.core.JsonParser;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.health.RefusedReadings;
import org.yimatong.hazards.source.MonitoredSensor;
import org.yimatong.hazards.source.SensorDirectory;
import org.yimatong.hazards.telemetry.EpochMicros;
import org.yimatong.hazards.telemetry.Reading;
import org.yimatong.hazards.telemetry.TelemetryConfig;

/** Takes messages of readings in, by whatever protocol they came. */
@ApplicationScoped
public class TelemetryIntake {

    private final SensorDirectory sensors;
    private final TelemetryLog log;
    private final Clock clock;
    private final TelemetryConfig config;
    private final MessageReader messages;
    private final RecentReadings recent = new RecentReadings();
    private final RefusedReadings refused;
    private final IntakeMetrics metrics;

    TelemetryIntake(
            SensorDirectory sensors,
            TelemetryLog log,
            Clock clock,
            TelemetryConfig config,
            RefusedReadings refused,
            IntakeMetrics metrics) {
        this.sensors = sensors;
        this.log = log;
        this.clock = clock;
        this.config = config;
        this.messages = new MessageReader(config.messageLimit());
        this.refused = refused;
        this.metrics = metrics;
    }

    /**
     * Judges each reading of the message and appends the good ones to the log.
     *
     * @param uscc the enterprise whose data gateway sends it; only its own sensors can be meant
     * @return completed once the good ones are durable; failed with {@link org.yimatong.kit.problem.Unavailable} if
     *     they may not be, and are to be sent again
     * @throws org.yimatong.kit.problem.Refusal if it is no message of readings; then none of them is taken
     */
    public CompletionStage<IntakeReport> take(byte[] message, String uscc) {
        var now = EpochMicros.of(clock.instant());
        var judgement = new Judgement(uscc, now);
        messages.read(message, judgement::judge);
        judgement.message.settle();
        return log.append(judgement.message.bySource(), now).thenApply(durable -> finish(judgement.message));
    }

    private IntakeReport finish(JudgedMessage message) {
        var report = message.report(recent);
        message.forEach(recent::remember);
        metrics.count(report);
        return report;
    }

    /** The judgement of one message. */
    private final class Judgement {

        private final JudgedMessage message = new JudgedMessage();
        private final ReadingReader reading = new ReadingReader();
        private final String uscc;
        private final long now;
        private final long latest;
        private final long oldest;
        private Map<String, MonitoredSensor> ofEnterprise;
        private boolean lookedAgain;

        Judgement(String uscc, long now) {
            this.uscc = uscc;
            this.now = now;
            this.latest = now + config.clockTolerance().toNanos() / 1_000;
            this.oldest = now - config.oldest().toMillis() * 1_000;
            this.ofEnterprise = sensors.ofEnterprise(uscc);
        }

        void judge(int index, JsonParser json) throws IOException {
            var reason = reading.read(json);
            var sensor = reason == null ? sensor(reading.sensor()) : null;
            if (sensor == null) {
                reject(index, reason == null ? Rejection.UNKNOWN_SENSOR : reason);
                return;
            }
            var implausible = implausible(sensor);
            if (implausible != null) {
                reject(index, implausible);
                return;
            }
            message.accept(
                    sensor.source(),
                    new Reading(sensor.number(), reading.observedAt(), reading.sequence(), reading.value()));
        }

        /** The sensor's health suffers from it, if it is known whose reading it was. */
        private void reject(int index, Rejection reason) {
            message.reject(index, reason);
            var sensor = ofEnterprise.get(reading.sensor());
            if (sensor != null) {
                refused.add(sensor.number(), reason == Rejection.OUT_OF_RANGE, now);
            }
        }

        /** Looks once per message for sensors registered a moment ago. */
        private @Nullable MonitoredSensor sensor(String tag) {
            if (!ofEnterprise.containsKey(tag) && !lookedAgain) {
                lookedAgain = true;
                ofEnterprise = sensors.ofEnterpriseNow(uscc);
            }
            return ofEnterprise.get(tag);
        }

        private @Nullable Rejection implausible(MonitoredSensor sensor) {
            if (reading.observedAt() > latest) {
                return Rejection.FUTURE_TIME;
            }
            if (reading.observedAt() < oldest) {
                return Rejection.TOO_OLD;
            }
            return sensor.canMeasure(reading.value()) ? null : Rejection.OUT_OF_RANGE;
        }
    }
}
