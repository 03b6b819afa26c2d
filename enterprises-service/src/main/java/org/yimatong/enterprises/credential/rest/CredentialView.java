package org.yimatong.enterprises.credential.rest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.calendar.LegalCalendar;
import org.yimatong.enterprises.credential.Credential;
import org.yimatong.enterprises.credential.CredentialStanding;
import org.yimatong.enterprises.credential.details.CredentialDetails;
import org.yimatong.kit.precondition.ETags;

/**
 * A credential as clients see it.
 *
 * @param details with personal numbers masked
 * @param standing today
 * @param validUntil its last day, which counts whole; absent if it holds until further notice
 * @param replaces the one whose place it took
 * @param endedBecause why it was withdrawn or revoked
 */
record CredentialView(
        UUID id,
        String uscc,
        String area,
        CredentialDetails details,
        CredentialStanding standing,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        Instant recordedAt,
        @Nullable UUID replaces,
        @Nullable Instant endedAt,
        @Nullable String endedBecause,
        long version) {

    static CredentialView of(Credential credential, Clock clock) {
        return of(credential, credential.details(), clock);
    }

    /** With its personal numbers. */
    static CredentialView unmasked(Credential credential, Clock clock) {
        return of(credential, credential.unmasked(), clock);
    }

    private static CredentialView of(Credential credential, CredentialDetails shown, Clock clock) {
        return new CredentialView(
                credential.id(),
                credential.uscc(),
                credential.area(),
                shown,
                credential.standing(LegalCalendar.today(clock)),
                credential.validity().from(),
                credential.validity().until(),
                credential.recordedAt(),
                credential.predecessor(),
                credential.endedAt(),
                credential.endedBecause(),
                credential.version());
    }

    /** The answer that says which version it shows. */
    RestResponse<CredentialView> tagged() {
        return ResponseBuilder.ok(this).header("ETag", ETags.of(version)).build();
    }
}
