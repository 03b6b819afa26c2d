package org.yimatong.enterprises.complaint.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.complaint.ComplaintKind;
import org.yimatong.enterprises.complaint.Contact;
import org.yimatong.kit.text.PlainText;

/**
 * A complaint as it comes in, from anybody.
 *
 * @param token of the code that was scanned
 * @param contact how the complainant can be reached, if they want to be
 */
record NewComplaint(
        @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{22}") String token,
        @NotNull ComplaintKind kind,

        @NotBlank @PlainText(multiline = true) @Size(max = 2000)
        String text,

        @PlainText @Size(max = 100) @Nullable String contact) {

    @Nullable
    Contact asContact() {
        return contact == null || contact.isBlank() ? null : new Contact(contact);
    }
}
