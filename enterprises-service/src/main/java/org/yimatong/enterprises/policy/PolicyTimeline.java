package org.yimatong.enterprises.policy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which policy is in force when.
 *
 * @param adopted by the instant at which they take effect
 */
public record PolicyTimeline(List<PolicyVersion> adopted) {

    /** The version by which codes were, are or will be judged at the instant. */
    public PolicyVersion inForceAt(Instant at) {
        return adopted.reversed().stream()
                .filter(version -> !version.effectiveFrom().isAfter(at))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No policy is in force at " + at));
    }

    /** When the version in force at the instant took effect. */
    public Instant inForceSince(Instant at) {
        return inForceAt(at).effectiveFrom();
    }

    /** When the next version takes effect after the instant. */
    public Optional<Instant> nextChangeAfter(Instant at) {
        return adopted.stream()
                .map(PolicyVersion::effectiveFrom)
                .filter(effective -> effective.isAfter(at))
                .findFirst();
    }
}
