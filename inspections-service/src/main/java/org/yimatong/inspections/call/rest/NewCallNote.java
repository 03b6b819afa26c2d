package org.yimatong.inspections.call.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.call.Call;
import org.yimatong.inspections.call.CallOutcome;
import org.yimatong.kit.clock.ThisCentury;
import org.yimatong.kit.text.PlainText;

/**
 * A call, as it comes in.
 *
 * @param id made by the sender, so that the note can be sent again without becoming two
 * @param person who was called, by name or post
 */
record NewCallNote(
        @Nullable UUID id,
        @NotNull @Pattern(regexp = "[0-9A-Z]{18}") String uscc,
        @NotNull @ThisCentury Instant calledAt,
        @NotBlank @PlainText @Size(max = 100) String person,
        @NotBlank @PlainText @Size(max = 200) String topic,
        @NotNull CallOutcome outcome,

        @NotNull @PlainText(multiline = true) @Size(max = 2000)
        String note) {

    Call call() {
        return new Call(calledAt, person, topic, outcome, note);
    }
}
