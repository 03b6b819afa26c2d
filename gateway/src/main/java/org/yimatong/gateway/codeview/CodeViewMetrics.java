package org.yimatong.gateway.codeview;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;

/** How many codes we hold, and how far behind they are. */
@ApplicationScoped
class CodeViewMetrics {

    private final CodeView view;
    private final Clock clock;

    CodeViewMetrics(CodeView view, Clock clock) {
        this.view = view;
        this.clock = clock;
    }

    void register(@Observes StartupEvent started, MeterRegistry meters) {
        Gauge.builder("yimatong.codes.known", this, CodeViewMetrics::size)
                .description("Codes held in memory")
                .register(meters);
        Gauge.builder("yimatong.codes.stale", this, CodeViewMetrics::stale)
                .description("Codes shown as unknown because they are too old")
                .register(meters);
        Gauge.builder("yimatong.codes.lag", this, CodeViewMetrics::lagSeconds)
                .description("Age of the oldest watermark; infinite while a partition has none")
                .baseUnit("seconds")
                .register(meters);
    }

    private double size() {
        var codes = view.codes();
        return codes == null ? 0 : codes.size();
    }

    private double stale() {
        var codes = view.codes();
        return codes == null ? 0 : codes.stale();
    }

    private double lagSeconds() {
        var codes = view.codes();
        if (codes == null) {
            return Double.POSITIVE_INFINITY;
        }
        var now = clock.instant();
        return codes.progress().stream()
                .mapToDouble(asOf -> asOf == null
                        ? Double.POSITIVE_INFINITY
                        : Duration.between(asOf, now).toMillis() / 1000.0)
                .max()
                .orElse(Double.POSITIVE_INFINITY);
    }
}
