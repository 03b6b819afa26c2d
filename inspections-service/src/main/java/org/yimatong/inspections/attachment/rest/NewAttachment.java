package org.yimatong.inspections.attachment.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.yimatong.inspections.attachment.SentFile;
import org.yimatong.kit.text.PlainText;

/**
 * The announcement of a file, as it comes in.
 *
 * @param id made by the sender, so that things can name the file before it was sent
 * @param name for people; where it is kept does not depend on it
 * @param bytes of the whole file
 * @param sha256 of the whole file
 */
record NewAttachment(
        @NotNull UUID id,
        @NotNull @Pattern(regexp = "[0-9A-Z]{18}") String uscc,

        @NotBlank @PlainText @Size(max = 200) @Pattern(regexp = "[^/\\\\]*")
        String name,

        @NotBlank @Size(max = 100) String mediaType,
        @Positive long bytes,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256) {

    SentFile file() {
        return new SentFile(name, mediaType, bytes, sha256);
    }
}
