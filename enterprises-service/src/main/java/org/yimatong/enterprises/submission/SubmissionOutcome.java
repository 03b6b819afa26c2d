package org.yimatong.enterprises.submission;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.signature.Signatory;

/**
 * How a submission was settled.
 *
 * @param reason why it was refused, or lapsed
 */
public record SubmissionOutcome(
        Signatory by, Instant at, @Nullable String reason) {}
