package org.yimatong.enterprises.policy;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yimatong.enterprises.policy.PolicyVersion.Adoption;
import org.yimatong.enterprises.signature.Signatory;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.problem.NotFound;

/** What people decide about the policy. Only who answers for the whole city may: it colours all of it. */
@ApplicationScoped
@Transactional
public class PolicyService {

    private final CodePolicies policies;
    private final Audit audit;
    private final CurrentAccess access;
    private final Clock clock;
    private final Duration notice;

    /** @param notice how long before it takes effect a version has to be adopted, so that every instance knows it */
    PolicyService(
            CodePolicies policies,
            Audit audit,
            CurrentAccess access,
            Clock clock,
            @ConfigProperty(name = "yimatong.policy.notice", defaultValue = "60s") Duration notice) {
        this.policies = policies;
        this.audit = audit;
        this.access = access;
        this.clock = clock;
        this.notice = notice;
    }

    /**
     * Writes down a version that colours nothing yet.
     *
     * @throws InvalidInput naming each rule that makes no sense
     */
    public PolicyVersion draft(String purpose, List<PolicyRule> rules) {
        var drafter = signatory();
        RuleCheck.require(rules);
        var draft = PolicyVersion.draft(policies.reserve(), purpose, rules, drafter, now());
        policies.add(draft);
        record("code-policy-drafted", draft, Map.of("rules", rules.size()));
        return draft;
    }

    /**
     * Lets codes be judged by the version from an instant on.
     *
     * @throws InvalidInput if the instant is past, or too near for every instance to know it in time
     * @throws PolicyInstantTaken if another version takes effect at it
     */
    public PolicyVersion adopt(int version, ExpectedVersion expected, Instant effectiveFrom, String reason) {
        var adopter = signatory();
        policies.reserve();
        var adopted = policies.held(version).orElseThrow(NotFound::new);
        expected.require(adopted.revision(), adopted);
        var from = effectiveFrom.truncatedTo(ChronoUnit.MICROS);
        if (from.isBefore(now().plus(notice))) {
            throw new InvalidInput("/effectiveFrom", "instant-too-near", notice.toSeconds());
        }
        if (policies.timeline().adopted().stream()
                .anyMatch(other -> other.effectiveFrom().equals(from))) {
            throw new PolicyInstantTaken(from);
        }
        adopted.adopt(new Adoption(adopter, now(), from, reason));
        policies.add(adopted);
        record("code-policy-adopted", adopted, Map.of("effectiveFrom", from));
        return adopted;
    }

    private void record(String action, PolicyVersion version, Map<String, ?> details) {
        audit.record(action, new AuditedThing("code-policy", String.valueOf(version.version()), "", ""), details);
    }

    private Signatory signatory() {
        if (!access.get().everything()) {
            throw new ForbiddenException("The policy is a matter of the whole city");
        }
        return Signatory.of(access.get());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
