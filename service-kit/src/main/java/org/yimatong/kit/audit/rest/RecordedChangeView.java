package org.yimatong.kit.audit.rest;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yimatong.kit.audit.RecordedChange;

/** A recorded change over HTTP. */
@Schema(
        name = "RecordedChange",
        requiredProperties = {
            "id",
            "recordedAt",
            "actor",
            "action",
            "thingType",
            "thingId",
            "uscc",
            "area",
            "requestId",
            "details"
        })
public record RecordedChangeView(
        UUID id,
        Instant recordedAt,

        @Schema(description = "The id that the identity provider gave them; system if nobody asked for it")
        String actor,

        String action,
        String thingType,
        String thingId,
        String uscc,
        String area,

        @Schema(description = "Of the request, as in its answer and in the logs")
        String requestId,

        @JsonRawValue @Schema(implementation = Map.class) String details) {

    static RecordedChangeView of(RecordedChange change) {
        var thing = change.thing();
        return new RecordedChangeView(
                change.id(),
                change.recordedAt(),
                change.actor(),
                change.action(),
                thing.type(),
                thing.id(),
                thing.uscc(),
                thing.area(),
                change.requestId(),
                change.details());
    }
}
