package org.yimatong.inspections.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.yimatong.inspections.caller.Actor;
import org.yimatong.inspections.enterprise.KnownEnterprises;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.problem.NotFound;

/** The steps people take with a finding, each knowing which version of it they have seen; each is one transaction. */
@ApplicationScoped
@Transactional
public class FindingService {

    /** A finding, and whether the report made it: the same report may have been filed before. */
    public record Filed(Finding finding, boolean isNew) {}

    private final Findings findings;
    private final KnownEnterprises enterprises;
    private final CurrentAccess access;
    private final Clock clock;

    FindingService(Findings findings, KnownEnterprises enterprises, CurrentAccess access, Clock clock) {
        this.findings = findings;
        this.enterprises = enterprises;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Files the report. The same report once more answers the finding that came of it.
     *
     * @throws FindingIdTaken if another report was filed under its id
     */
    public Filed report(FindingReport report) {
        var enterprise = enterprises.visible(report.uscc()).orElseThrow(UnknownEnterprise::new);
        findings.reserve(report.id());
        var earlier = findings.visible(report.id());
        if (earlier.isPresent()) {
            return new Filed(earlier.get().confirm(actor(), report), false);
        }
        var finding = Finding.report(report, enterprise.area(), actor(), clock);
        findings.save(finding);
        return new Filed(finding, true);
    }

    public Finding orderRectification(UUID id, ExpectedVersion expected, LocalDate dueOn) {
        return take(findings.supervised(id), expected, finding -> finding.orderRectification(dueOn, actor(), clock));
    }

    public Finding submitRectification(UUID id, ExpectedVersion expected, String measures) {
        return take(findings.own(id), expected, finding -> finding.submitRectification(measures, actor(), clock));
    }

    public Finding passReinspection(UUID id, ExpectedVersion expected, String comment) {
        return take(findings.supervised(id), expected, finding -> finding.passReinspection(comment, actor(), clock));
    }

    public Finding failReinspection(UUID id, ExpectedVersion expected, String reason, LocalDate dueOn) {
        return take(
                findings.supervised(id), expected, finding -> finding.failReinspection(reason, dueOn, actor(), clock));
    }

    private Finding take(Optional<Finding> found, ExpectedVersion expected, Consumer<Finding> step) {
        var finding = found.orElseThrow(NotFound::new);
        expected.require(finding);
        step.accept(finding);
        findings.save(finding);
        return finding;
    }

    private Actor actor() {
        return Actor.of(access.get());
    }
}
