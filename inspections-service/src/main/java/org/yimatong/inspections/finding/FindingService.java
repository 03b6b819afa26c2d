package org.yimatong.inspections.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.precondition.ExpectedVersion;

/** The steps people take with a finding; each is one transaction. */
@ApplicationScoped
@Transactional
public class FindingService {

    private final FindingDesk desk;
    private final Evidence evidence;
    private final FindingRules rules;

    FindingService(FindingDesk desk, Evidence evidence, FindingRules rules) {
        this.desk = desk;
        this.evidence = evidence;
        this.rules = rules;
    }

    public Finding orderRectification(UUID id, ExpectedVersion seen, LocalDate dueOn) {
        return desk.official(id, seen, (finding, actor, clock) -> finding.orderRectification(dueOn, actor, clock));
    }

    /** @param attachments what shows that it is rectified; of a major finding at least one, stored */
    public Finding submitRectification(UUID id, ExpectedVersion seen, String measures, List<UUID> attachments) {
        var submitted = desk.enterprise(id, seen, (finding, actor, clock) -> {
            evidence.requireOf(finding, StepKind.RECTIFICATION_SUBMITTED, attachments);
            finding.submitRectification(measures, actor, clock);
        });
        evidence.attach(submitted, submitted.version(), attachments);
        return submitted;
    }

    /**
     * Re-inspects: passes if there is no new deadline. A general finding of its own is accepted by the enterprise too.
     */
    public Finding reinspect(UUID id, ExpectedVersion seen, String comment, @Nullable LocalDate newDueOn) {
        FindingDesk.Step step = (finding, actor, clock) -> {
            if (newDueOn == null) {
                finding.passReinspection(comment, actor, clock);
            } else {
                finding.failReinspection(comment, newDueOn, actor, clock);
            }
        };
        return desk.isOfEnterprise()
                ? desk.enterprise(id, seen, (finding, actor, clock) -> {
                    finding.filing().requireItsOwnAffair();
                    step.take(finding, actor, clock);
                })
                : desk.official(id, seen, step);
    }

    public Finding requestExtension(UUID id, ExpectedVersion seen, LocalDate wantedOn, String reason) {
        return desk.enterprise(
                id,
                seen,
                (finding, actor, clock) ->
                        new FindingExtension(finding).request(wantedOn, reason, rules, actor, clock));
    }

    /** Decides a request for more time: there is none if there is no new deadline. */
    public Finding decideExtension(UUID id, ExpectedVersion seen, String comment, @Nullable LocalDate newDueOn) {
        return desk.official(id, seen, (finding, actor, clock) -> {
            if (newDueOn == null) {
                new FindingExtension(finding).refuse(comment, actor, clock);
            } else {
                new FindingExtension(finding).grant(newDueOn, comment, actor, clock);
            }
        });
    }

    public Finding transfer(UUID id, ExpectedVersion seen, String reason) {
        return desk.official(
                id, seen, (finding, actor, clock) -> new FindingDetour(finding).transfer(reason, actor, clock));
    }

    public Finding reopen(UUID id, ExpectedVersion seen, String reason, LocalDate dueOn) {
        return desk.official(
                id, seen, (finding, actor, clock) -> new FindingDetour(finding).reopen(reason, dueOn, actor, clock));
    }

    public Finding requestWithdrawal(UUID id, ExpectedVersion seen, String reason) {
        return desk.official(
                id,
                seen,
                (finding, actor, clock) -> new FindingDetour(finding).requestWithdrawal(reason, actor, clock));
    }

    public Finding withdraw(UUID id, ExpectedVersion seen, String comment) {
        return desk.official(
                id, seen, (finding, actor, clock) -> new FindingDetour(finding).withdraw(comment, actor, clock));
    }
}
