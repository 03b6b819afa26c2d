package org.yimatong.hazards.filing.upward;

import java.util.Objects;
import java.util.UUID;
import org.yimatong.events.hazards.v1.FilingEvents.FilingReportOverdue;
import org.yimatong.events.hazards.v1.FilingEvents.FilingReported;

/** What the other services are told of reports. */
final class UpwardEvents {

    private UpwardEvents() {}

    static FilingReported reported(UpwardReport report) {
        var source = report.source();
        return new FilingReported(
                UUID.randomUUID(),
                Objects.requireNonNull(report.recordedAt()),
                source.uscc(),
                report.id(),
                report.version(),
                source.area(),
                source.sourceCode(),
                report.level(),
                report.tier().name(),
                report.dueAt(),
                Objects.requireNonNull(report.reportedOn()),
                report.overdueAt() != null);
    }

    static FilingReportOverdue overdue(UpwardReport report) {
        var source = report.source();
        return new FilingReportOverdue(
                UUID.randomUUID(),
                report.dueAt(),
                source.uscc(),
                report.id(),
                report.version(),
                source.area(),
                source.sourceCode(),
                report.level(),
                report.tier().name(),
                report.dueAt());
    }
}
