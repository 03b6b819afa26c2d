package org.yimatong.enterprises.submission.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.credential.details.CredentialDetails;
import org.yimatong.enterprises.submission.Submission;
import org.yimatong.enterprises.submission.SubmissionOutcome;
import org.yimatong.enterprises.submission.SubmissionState;
import org.yimatong.kit.precondition.ETags;

/**
 * A submission as clients see it.
 *
 * @param details with personal numbers masked
 * @param validUntil last day claimed, which counts whole; absent if it is to hold until further notice
 * @param replaces the credential that was in force for the same subject; absent if it is no renewal
 * @param outcome absent while it waits
 * @param credential what it became when it was confirmed
 */
record SubmissionView(
        UUID id,
        String uscc,
        String area,
        CredentialDetails details,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable UUID replaces,
        SubmissionState state,
        String submittedBy,
        Instant submittedAt,
        @Nullable OutcomeView outcome,
        @Nullable UUID credential,
        long version) {

    /**
     * Who settled it.
     *
     * @param reason why it was refused, or lapsed
     */
    record OutcomeView(String by, Instant at, @Nullable String reason) {

        static OutcomeView of(SubmissionOutcome outcome) {
            return new OutcomeView(outcome.by().name(), outcome.at(), outcome.reason());
        }
    }

    static SubmissionView of(Submission submission) {
        return of(submission, submission.details());
    }

    /** With its personal numbers, as long as they are kept. */
    static SubmissionView unmasked(Submission submission) {
        return of(submission, submission.unmasked());
    }

    private static SubmissionView of(Submission submission, CredentialDetails shown) {
        return new SubmissionView(
                submission.id(),
                submission.uscc(),
                submission.area(),
                shown,
                submission.validity().from(),
                submission.validity().until(),
                submission.replaces(),
                submission.state(),
                submission.submittedBy().name(),
                submission.submittedAt(),
                submission.outcome().map(OutcomeView::of).orElse(null),
                submission.credential(),
                submission.version());
    }

    /** The answer that says which version it shows. */
    RestResponse<SubmissionView> tagged() {
        return ResponseBuilder.ok(this).header("ETag", ETags.of(version)).build();
    }
}
