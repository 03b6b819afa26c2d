package org.yimatong.enterprises.submission;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.credential.details.CredentialDetails;

/** A submission as the history of the enterprise keeps it: whole, with personal numbers masked. */
record RecordedSubmission(
        CredentialDetails details,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        SubmissionState state,
        @Nullable String reason,
        @Nullable UUID credential) {

    static RecordedSubmission of(Submission submission) {
        return new RecordedSubmission(
                submission.details(),
                submission.validity().from(),
                submission.validity().until(),
                submission.state(),
                submission.outcome().map(SubmissionOutcome::reason).orElse(null),
                submission.credential());
    }
}
