package org.yimatong.inspections.attachment.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.attachment.Attachment;
import org.yimatong.inspections.attachment.AttachmentState;
import org.yimatong.inspections.attachment.check.Capture;

/**
 * An attachment as all who may see it see it. Of its sender it shows the name only.
 *
 * @param bytes of the file as its sender has it
 * @param receivedBytes how much of that is here
 * @param refusedBecause code of the reason, if it was refused
 * @param storedBytes of what is kept: a photo is made anew, so that it differs from what was sent
 * @param storedSha256 of what is kept
 * @param capturedAt when the photo was taken, by the camera's own clock
 * @param capturedIn where it was taken, as the camera says
 */
@Schema(
        name = "Attachment",
        requiredProperties = {
            "id",
            "uscc",
            "area",
            "name",
            "mediaType",
            "bytes",
            "receivedBytes",
            "state",
            "sender",
            "announcedAt"
        })
record AttachmentView(
        UUID id,
        String uscc,
        String area,
        String name,
        String mediaType,
        long bytes,
        long receivedBytes,
        AttachmentState state,
        @Nullable String refusedBecause,
        @Nullable Long storedBytes,
        @Nullable String storedSha256,
        @Nullable LocalDateTime capturedAt,
        @Nullable Place capturedIn,
        String sender,
        Instant announcedAt,
        @Nullable Instant settledAt) {

    /** In decimal degrees (WGS 84). */
    @Schema(name = "CapturePlace")
    record Place(BigDecimal longitude, BigDecimal latitude) {

        static @Nullable Place of(Capture capture) {
            return capture.east() == null || capture.north() == null
                    ? null
                    : new Place(capture.east(), capture.north());
        }
    }

    static AttachmentView of(Attachment attachment) {
        var capture = attachment.capture();
        return new AttachmentView(
                attachment.id(),
                attachment.uscc(),
                attachment.area(),
                attachment.file().name(),
                attachment.file().mediaType(),
                attachment.file().bytes(),
                attachment.receivedBytes(),
                attachment.state(),
                attachment.refusedBecause(),
                attachment.storedBytes(),
                attachment.storedSha256(),
                capture == null ? null : capture.at(),
                capture == null ? null : Place.of(capture),
                attachment.uploader().name(),
                attachment.announcedAt(),
                attachment.settledAt());
    }
}
