package org.yimatong.enterprises.complaint.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.complaint.Complaint;
import org.yimatong.enterprises.complaint.ComplaintKind;
import org.yimatong.enterprises.complaint.ComplaintStatus;

/**
 * A complaint as who holds its receipt may follow it. Neither what they wrote nor their contact: a receipt that was
 * lost must not tell on them.
 *
 * @param answer what the bureau says came of it
 */
@Schema(
        name = "ComplaintReceipt",
        requiredProperties = {"receipt", "kind", "status", "filedAt"})
record ComplaintReceiptView(
        String receipt,
        ComplaintKind kind,
        ComplaintStatus status,
        Instant filedAt,
        @Nullable Instant handledAt,
        @Nullable Instant answeredAt,
        @Nullable String answer) {

    static ComplaintReceiptView of(Complaint complaint) {
        return new ComplaintReceiptView(
                complaint.receipt().value(),
                complaint.kind(),
                complaint.status(),
                complaint.filedAt(),
                complaint.handledAt(),
                complaint.answeredAt(),
                complaint.answer());
    }
}
