package org.yimatong.inspections.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.yimatong.inspections.caller.Actor;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.problem.NotFound;

/**
 * Where people take their steps with a finding, each knowing which version of it they have seen. What the clock had to
 * do before comes first, so that the history is in order however late the clock looks.
 */
@ApplicationScoped
@Transactional
public class FindingDesk {

    /** What somebody does with a finding, now. */
    public interface Step {
        void take(Finding finding, Actor actor, Clock clock);
    }

    private final Findings findings;
    private final CurrentAccess access;
    private final FindingRules rules;
    private final Clock clock;

    FindingDesk(Findings findings, CurrentAccess access, FindingRules rules, Clock clock) {
        this.findings = findings;
        this.access = access;
        this.rules = rules;
        this.clock = clock;
    }

    /** A step of an official of the finding's area. */
    public Finding official(UUID id, ExpectedVersion seen, Step step) {
        return take(findings.supervised(id), seen, step);
    }

    /** A step of a person of the finding's enterprise. */
    public Finding enterprise(UUID id, ExpectedVersion seen, Step step) {
        return take(findings.own(id), seen, step);
    }

    /** Whether the caller is a person of an enterprise. */
    boolean isOfEnterprise() {
        return access.get().uscc() != null;
    }

    private Finding take(Optional<Finding> found, ExpectedVersion seen, Step step) {
        var finding = found.orElseThrow(NotFound::new);
        lapse(finding);
        seen.require(finding);
        take(finding, step);
        return finding;
    }

    /** A step with a finding that the caller holds. */
    void take(Finding finding, Step step) {
        step.take(finding, Actor.of(access.get()), clock);
        findings.save(finding);
    }

    /** Takes what the clock makes of the finding, step by step. */
    void lapse(Finding finding) {
        while (finding.lapse(rules, clock)) {
            findings.save(finding);
        }
    }
}
