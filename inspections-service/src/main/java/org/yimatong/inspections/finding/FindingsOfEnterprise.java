package org.yimatong.inspections.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.problem.Refusal;

/**
 * Findings as the system of their enterprise tells them, under the rules for what its people do here. In the
 * transaction of the caller, which a refusal does not spoil.
 */
@ApplicationScoped
@Transactional(value = TxType.MANDATORY, dontRollbackOn = Refusal.class)
public class FindingsOfEnterprise {

    private final FindingFiling filing;
    private final FindingDesk desk;
    private final Findings findings;
    private final Clock clock;

    FindingsOfEnterprise(FindingFiling filing, FindingDesk desk, Findings findings, Clock clock) {
        this.filing = filing;
        this.desk = desk;
        this.findings = findings;
        this.clock = clock;
    }

    /** The caller's own finding as it stands now; nobody else takes a step before the transaction ends. */
    public Optional<Finding> held(UUID id) {
        var own = findings.own(id);
        own.ifPresent(desk::lapse);
        return own;
    }

    /**
     * Files what the enterprise found itself.
     *
     * @throws InvalidInput naming each place that does not fit the others
     * @throws FindingIdTaken if the id is of somebody else's finding; then the database takes nothing more
     */
    public Finding file(FindingReport report) {
        report.requireFitting(true, clock);
        var round = filing.begin(List.of(report));
        var filed = round.report(report);
        round.end();
        return filed.finding();
    }

    /** Submits the rectification of a held finding; one that is overdue by now was overdue before. */
    public void rectify(Finding finding, String measures) {
        desk.lapse(finding);
        desk.take(finding, (held, actor, now) -> held.submitRectification(measures, actor, now));
    }
}
