package org.yimatong.enterprises.notice;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.text.PlainText;

/**
 * What an enterprise says about a notice it received: that it read it, or that it confirms it.
 *
 * @param note to the sender, with a confirmation
 */
@Schema(requiredProperties = "confirmed")
public record ReceiptOrder(
        boolean confirmed,

        @Nullable @PlainText(multiline = true) @Size(min = 1, max = 1000)
        String note) {

    /** What is wrong with it for the recipient, at its place. */
    List<InputError> errors(NoticeRecipient recipient) {
        var errors = new ArrayList<InputError>();
        if (confirmed && !recipient.confirmationAsked()) {
            errors.add(new InputError("/confirmed", "confirmation-not-asked"));
        }
        if (note != null && !confirmed) {
            errors.add(new InputError("/note", "note-without-confirmation"));
        }
        return errors;
    }
}
