package org.yimatong.hazards.telemetry.intake;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.health.RefusedReadings;
import org.yimatong.hazards.source.MonitoredSensor;
import org.yimatong.hazards.telemetry.Reading;
import org.yimatong.hazards.telemetry.gateway.SendingGateway;
import org.yimatong.hazards.telemetry.quarantine.ClockComparisons;
import org.yimatong.hazards.telemetry.quarantine.Quarantine;
import org.yimatong.hazards.telemetry.quarantine.QuarantineReason;
import org.yimatong.hazards.telemetry.replay.Replays;

/** Sees everything that comes in, and lets those know who count it, or keep what was refused. */
@Singleton // asked for each message: without a proxy
class IntakeWitness {

    private final MeterRegistry metrics;
    private final Counter accepted;
    private final Counter duplicate;
    private final ClockComparisons clocks;
    private final Quarantine quarantine;
    private final Replays replays;
    private final RefusedReadings refused;

    IntakeWitness(
            MeterRegistry metrics,
            ClockComparisons clocks,
            Quarantine quarantine,
            Replays replays,
            RefusedReadings refused) {
        this.metrics = metrics;
        this.accepted = metrics.counter("yimatong.readings.accepted");
        this.duplicate = metrics.counter("yimatong.readings.duplicate");
        this.clocks = clocks;
        this.quarantine = quarantine;
        this.replays = replays;
        this.refused = refused;
    }

    /** Who is told of the readings of one message while they are judged. */
    MessageJudge.Observations of(SendingGateway gateway, long receivedAt) {
        return new MessageJudge.Observations() {
            @Override
            public void observed(MonitoredSensor sensor, Reading reading, @Nullable Rejection outOfWindow) {
                clocks.compare(sensor, reading, receivedAt);
                if (outOfWindow != null) {
                    keep(gateway, sensor, reading, outOfWindow, receivedAt);
                }
            }

            @Override
            public void refused(MonitoredSensor sensor, Rejection reason) {
                if (reason.isOfTheSensor()) {
                    refused.add(sensor.number(), reason == Rejection.OUT_OF_RANGE, receivedAt);
                }
            }
        };
    }

    private void keep(
            SendingGateway gateway, MonitoredSensor sensor, Reading reading, Rejection outOfWindow, long receivedAt) {
        var reason = outOfWindow == Rejection.FUTURE_TIME ? QuarantineReason.FUTURE_TIME : QuarantineReason.TOO_OLD;
        var sender = gateway.credential().name();
        quarantine.take(new Quarantine.Suspect(sensor, reading, reason, receivedAt, sender));
    }

    /** A message was judged, and what is good of it is durable. */
    void judged(SendingGateway gateway, IntakeReport report) {
        accepted.increment(report.accepted());
        duplicate.increment(report.duplicate());
        report.rejected()
                .forEach(reading -> metrics.counter(
                                "yimatong.readings.rejected",
                                "code",
                                reading.reason().code())
                        .increment());
        gateway.count(report.accepted(), report.duplicate(), report.rejected().size());
        replays.refused(gateway.credential(), report.conflicts());
    }
}
