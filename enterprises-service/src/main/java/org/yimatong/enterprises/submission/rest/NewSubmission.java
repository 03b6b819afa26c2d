package org.yimatong.enterprises.submission.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.credential.CredentialEntry;
import org.yimatong.enterprises.credential.Validity;
import org.yimatong.enterprises.credential.details.CredentialDetails;

/**
 * A credential as its enterprise claims to hold it.
 *
 * @param validFrom its first day
 * @param validUntil its last day, which counts whole; absent if it holds until further notice
 */
record NewSubmission(
        @NotNull @Valid CredentialDetails details,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    CredentialEntry asClaim() {
        return new CredentialEntry(details, new Validity(validFrom, validUntil));
    }
}
