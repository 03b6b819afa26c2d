package org.yimatong.enterprises.complaint.rest;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.complaint.Complaint;
import org.yimatong.enterprises.complaint.ComplaintKind;
import org.yimatong.enterprises.complaint.ComplaintStatus;

/**
 * A complaint as an official of its area sees it.
 *
 * @param contact masked; none if the complainant gave none
 * @param handler name of the official who took it up
 */
@Schema(
        name = "Complaint",
        requiredProperties = {"id", "version", "uscc", "area", "kind", "text", "status", "filedAt"})
record ComplaintView(
        UUID id,
        long version,
        String uscc,
        String area,
        ComplaintKind kind,
        String text,
        @Nullable String contact,
        ComplaintStatus status,
        Instant filedAt,
        @Nullable Instant handledAt,
        @Nullable String handler,
        @Nullable Instant answeredAt,
        @Nullable String answerer,
        @Nullable String answer) {

    static ComplaintView of(Complaint complaint) {
        return new ComplaintView(
                complaint.id(),
                complaint.version(),
                complaint.uscc(),
                complaint.area(),
                complaint.kind(),
                complaint.text(),
                complaint.maskedContact().orElse(null),
                complaint.status(),
                complaint.filedAt(),
                complaint.handledAt(),
                complaint.handler(),
                complaint.answeredAt(),
                complaint.answerer(),
                complaint.answer());
    }
}
