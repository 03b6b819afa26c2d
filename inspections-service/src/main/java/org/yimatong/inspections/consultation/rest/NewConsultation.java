package org.yimatong.inspections.consultation.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.attachment.AttachmentLinks;
import org.yimatong.inspections.consultation.Question;
import org.yimatong.kit.text.PlainText;

/**
 * A question, as it comes in.
 *
 * @param id made by the sender, so that it can be sent again without becoming two
 * @param field of knowledge, as experts have them
 */
record NewConsultation(
        @Nullable UUID id,
        @NotNull @Pattern(regexp = "[0-9A-Z]{18}") String uscc,
        @NotBlank @PlainText @Size(max = 50) String field,
        @NotBlank @PlainText @Size(max = 200) String title,

        @NotBlank @PlainText(multiline = true) @Size(max = 4000)
        String text,

        @Nullable @Size(max = AttachmentLinks.MOST) List<@NotNull UUID> attachments) {

    Question question() {
        return new Question(field, title, text);
    }

    List<UUID> attached() {
        return attachments == null ? List.of() : attachments;
    }
}
