package org.yimatong.gateway.proxy;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts the answers callers got, by service and status. */
@ApplicationScoped
class ProxyMetrics {

    private final MeterRegistry meters;

    ProxyMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    void answered(OwningService service, int status) {
        meters.counter("yimatong.proxy.answers", "service", service.label(), "status", Integer.toString(status))
                .increment();
    }
}
