package org.yimatong.enterprises.code.unread;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** How much stands unread. */
@ApplicationScoped
class UnreadRecordMetrics {

    private final UnreadRecordService unread;

    UnreadRecordMetrics(UnreadRecordService unread) {
        this.unread = unread;
    }

    void register(@Observes StartupEvent started, MeterRegistry meters) {
        Gauge.builder("yimatong.unread.records", unread, UnreadRecordService::doubtful)
                .description("Records that could not be read, because of which codes may be in doubt")
                .register(meters);
    }
}
