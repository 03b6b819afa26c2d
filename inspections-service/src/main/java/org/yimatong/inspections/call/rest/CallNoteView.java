package org.yimatong.inspections.call.rest;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yimatong.inspections.call.CallNote;
import org.yimatong.inspections.call.CallOutcome;

/** A note of a call, as officials see it. */
@Schema(
        name = "CallNote",
        requiredProperties = {
            "id",
            "uscc",
            "area",
            "calledAt",
            "person",
            "topic",
            "outcome",
            "note",
            "caller",
            "notedAt"
        })
record CallNoteView(
        UUID id,
        String uscc,
        String area,
        Instant calledAt,
        String person,
        String topic,
        CallOutcome outcome,
        String note,
        String caller,
        Instant notedAt) {

    static CallNoteView of(CallNote note) {
        var call = note.call();
        return new CallNoteView(
                note.id(),
                note.uscc(),
                note.area(),
                call.calledAt(),
                call.person(),
                call.topic(),
                call.outcome(),
                call.note(),
                note.caller().name(),
                note.notedAt());
    }
}
