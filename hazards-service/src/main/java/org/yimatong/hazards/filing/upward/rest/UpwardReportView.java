package org.yimatong.hazards.filing.upward.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.evidence.DocumentRef;
import org.yimatong.hazards.filing.upward.ReportTier;
import org.yimatong.hazards.filing.upward.UpwardReport;
import org.yimatong.hazards.filing.upward.UpwardReportState;

/**
 * A filed source that is, or was, to be reported to the bureau above.
 *
 * @param source code of the source
 * @param level of the source as it was filed
 * @param owedSince the day on which the filing was accepted, or came from the county
 * @param dueAt the first instant at which it is late; by the clocks {@code county-to-city} and
 *     {@code city-to-province}, whose certainty see there
 * @param overdueAt when it became late; missing if it did not. It stays when it is reported late
 * @param document the letter with which it was reported
 */
@Schema(name = "UpwardReport")
record UpwardReportView(
        UUID id,
        long version,
        UUID sourceId,
        String uscc,
        String area,
        String source,
        UUID filingId,
        int level,
        ReportTier tier,
        UpwardReportState state,
        LocalDate owedSince,
        Instant dueAt,
        @Nullable Instant overdueAt,
        @Nullable LocalDate reportedOn,
        @Nullable DocumentRef document,
        @Nullable Instant recordedAt,
        @Nullable String recordedBy) {

    static UpwardReportView of(UpwardReport report) {
        var source = report.source();
        var recorder = report.recorder();
        return new UpwardReportView(
                report.id(),
                report.version(),
                source.sourceId(),
                source.uscc(),
                source.area(),
                source.sourceCode(),
                report.filingId(),
                report.level(),
                report.tier(),
                report.state(),
                report.owedSince(),
                report.dueAt(),
                report.overdueAt(),
                report.reportedOn(),
                report.document(),
                report.recordedAt(),
                recorder == null ? null : recorder.name());
    }
}
