package org.yimatong.hazards.telemetry.intake;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts what comes in. */
@ApplicationScoped
class IntakeMetrics {

    private final MeterRegistry metrics;
    private final Counter accepted;
    private final Counter duplicate;

    IntakeMetrics(MeterRegistry metrics) {
        this.metrics = metrics;
        this.accepted = metrics.counter("yimatong.readings.accepted");
        this.duplicate = metrics.counter("yimatong.readings.duplicate");
    }

    void count(IntakeReport report) {
        accepted.increment(report.accepted());
        duplicate.increment(report.duplicate());
        report.rejected()
                .forEach(reading -> metrics.counter(
                                "yimatong.readings.rejected",
                                "code",
                                reading.reason().code())
                        .increment());
    }
}
