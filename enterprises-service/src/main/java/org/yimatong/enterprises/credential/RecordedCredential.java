package org.yimatong.enterprises.credential;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.credential.details.CredentialDetails;

/** A credential as the history of the enterprise keeps it: whole, with personal numbers masked. */
record RecordedCredential(
        CredentialDetails details,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        CredentialState state,
        @Nullable UUID replaces,
        @Nullable Instant endedAt,
        @Nullable String endedBecause) {

    static RecordedCredential of(Credential credential) {
        return new RecordedCredential(
                credential.details(),
                credential.validity().from(),
                credential.validity().until(),
                credential.state(),
                credential.predecessor(),
                credential.endedAt(),
                credential.endedBecause());
    }
}
