package org.yimatong.enterprises.code;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.yimatong.enterprises.freshness.Freshness;
import org.yimatong.enterprises.policy.CodePolicies;
import org.yimatong.kit.access.AsSystem;
import org.yimatong.kit.outbox.WatermarkBound;

/** Up to when the codes account for all facts and for the passing of time. Bounds what is announced with them. */
@ApplicationScoped
public class CodeFreshness implements WatermarkBound {

    private final Freshness inputs;
    private final Codes codes;
    private final Assessor assessor;
    private final CodePolicies policies;

    CodeFreshness(Freshness inputs, Codes codes, Assessor assessor, CodePolicies policies) {
        this.inputs = inputs;
        this.codes = codes;
        this.assessor = assessor;
        this.policies = policies;
    }

    @Override
    @AsSystem
    @Transactional
    public Instant upTo() {
        var known = inputs.upTo().orElse(Instant.MIN);
        var now = assessor.now();
        return Stream.of(codes.earliestDue(now), earliestPolicy(now))
                .flatMap(Optional::stream)
                .filter(due -> due.isBefore(known))
                .min(Comparator.naturalOrder())
                .orElse(known);
    }

    /** The same for one code, which waits for no other. */
    public Instant upTo(Code code) {
        var known = inputs.upTo().orElse(Instant.MIN);
        var next = Assessor.next(code, policies.timeline());
        return next != null && next.isBefore(known) ? next : known;
    }

    /** Since when a policy is in force by which not all codes have been judged yet. */
    private Optional<Instant> earliestPolicy(Instant now) {
        return codes.oldestPolicyFrom()
                .flatMap(policies.timeline()::nextChangeAfter)
                .filter(change -> !change.isAfter(now));
    }

    /** Whether what is accounted for up to an instant is too old to speak of the moment. */
    public boolean isStale(Instant upTo, Instant moment) {
        return inputs.isStale(upTo, moment);
    }
}
