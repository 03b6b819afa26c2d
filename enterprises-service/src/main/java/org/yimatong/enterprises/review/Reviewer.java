package org.yimatong.enterprises.review;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;
import org.jboss.logging.Logger;
import org.yimatong.enterprises.policy.CodePolicies;
import org.yimatong.enterprises.policy.CodePolicy;
import org.yimatong.enterprises.policy.Evaluation;
import org.yimatong.enterprises.policy.PolicyVersion;
import org.yimatong.enterprises.signature.Signatory;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;
import org.yimatong.kit.problem.NotFound;

/** Judges all codes anew. What it finds is reported and never put right by itself: somebody has to ask why. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Reviewer {

    private static final Logger LOG = Logger.getLogger(Reviewer.class);

    private final ReviewPass pass;
    private final CodeReviews reviews;
    private final CodePolicies policies;
    private final Audit audit;
    private final CurrentAccess access;
    private final Clock clock;
    private final AtomicInteger wrong = new AtomicInteger();

    Reviewer(
            ReviewPass pass,
            CodeReviews reviews,
            CodePolicies policies,
            Audit audit,
            CurrentAccess access,
            Clock clock,
            MeterRegistry meters) {
        this.pass = pass;
        this.reviews = reviews;
        this.policies = policies;
        this.audit = audit;
        this.access = access;
        this.clock = clock;
        Gauge.builder("yimatong.codes.wrong", wrong, AtomicInteger::get)
                .description("Codes that showed something else than their facts say, at the last recomputation here")
                .register(meters);
    }

    /** Which codes would show another status or other reasons, were they judged by the version now. */
    public CodeReview tryPolicy(int version) {
        var tried = policies.version(version).map(PolicyVersion::document).orElseThrow(NotFound::new);
        return review(
                ReviewPurpose.TRIAL,
                tried,
                (shown, judged) ->
                        shown.status() == judged.status() && shown.reasons().equals(judged.reasons()));
    }

    /** Which codes show something else than the facts that are stored say by the policy in force. */
    public CodeReview recompute() {
        var review = review(
                ReviewPurpose.RECOMPUTATION,
                policies.timeline().inForceAt(clock.instant()).document(),
                Evaluation::equals);
        wrong.set(review.differences());
        if (review.differences() > 0) {
            LOG.errorf("%d codes show something else than their facts say: %s", review.differences(), review.id());
        }
        return review;
    }

    private CodeReview review(ReviewPurpose purpose, CodePolicy policy, BiPredicate<Evaluation, Evaluation> same) {
        if (!access.get().everything()) {
            throw new ForbiddenException("A review speaks of the whole city");
        }
        var id = UUID.randomUUID();
        var tally = pass.over(id, purpose, policy, same);
        var review = CodeReview.of(id, purpose, policy, Signatory.of(access.get()), tally);
        reviews.persist(review);
        audit.record(
                "codes-reviewed",
                new AuditedThing("code-review", id.toString(), "", ""),
                Map.of("purpose", purpose, "policyVersion", policy.version(), "differences", tally.differences()));
        return review;
    }
}
