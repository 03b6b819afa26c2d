package org.yimatong.inspections.finding.supervision.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.finding.supervision.Addressee;
import org.yimatong.inspections.finding.supervision.Supervision;
import org.yimatong.inspections.finding.supervision.SupervisionKind;

/**
 * What the bureau asked, of whom, and the answer. Of people it shows the names only.
 *
 * @param department the one addressed, if it is one
 * @param overdueSince since when the answer is late, or how late it was
 * @param answeredBy the person of the enterprise, or the official who wrote down the department's answer
 */
@Schema(
        name = "Supervision",
        requiredProperties = {
            "id",
            "version",
            "findingId",
            "uscc",
            "area",
            "kind",
            "addressee",
            "text",
            "orderedBy",
            "orderedAt",
            "answerDueOn"
        })
record SupervisionView(
        UUID id,
        long version,
        UUID findingId,
        String uscc,
        String area,
        SupervisionKind kind,
        Addressee addressee,
        @Nullable String department,
        String text,
        String orderedBy,
        Instant orderedAt,
        LocalDate answerDueOn,
        @Nullable Instant overdueSince,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt) {

    static SupervisionView of(Supervision supervision) {
        var order = supervision.order();
        var answer = supervision.answer();
        return new SupervisionView(
                supervision.id(),
                supervision.version(),
                supervision.findingId(),
                supervision.uscc(),
                supervision.area(),
                order.kind(),
                order.addressee(),
                order.department(),
                order.text(),
                supervision.supervisor().name(),
                supervision.orderedAt(),
                order.answerDueOn(),
                supervision.overdueSince(),
                answer == null ? null : answer.text(),
                answer == null ? null : answer.person().name(),
                answer == null ? null : answer.answeredAt());
    }
}
