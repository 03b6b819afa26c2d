package org.yimatong.enterprises.policy.rest;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.policy.PolicyRule;
import org.yimatong.enterprises.policy.PolicyVersion;

/**
 * A version of the policy as clients see it.
 *
 * @param adoption absent while it is a draft
 * @param inForce whether codes are judged by it now
 * @param revision for {@code If-Match}
 */
record PolicyView(
        int version,
        String purpose,
        List<PolicyRule> rules,
        String draftedBy,
        Instant draftedAt,
        @Nullable AdoptionView adoption,
        boolean inForce,
        long revision) {

    /** Who let it take effect, when and why. */
    record AdoptionView(String by, Instant at, Instant effectiveFrom, String reason) {

        static AdoptionView of(PolicyVersion.Adoption adoption) {
            return new AdoptionView(adoption.by().name(), adoption.at(), adoption.effectiveFrom(), adoption.reason());
        }
    }

    static PolicyView of(PolicyVersion version, int inForce) {
        return new PolicyView(
                version.version(),
                version.purpose(),
                version.document().rules(),
                version.draftedBy().name(),
                version.draftedAt(),
                version.adoption().map(AdoptionView::of).orElse(null),
                version.version() == inForce,
                version.revision());
    }
}
