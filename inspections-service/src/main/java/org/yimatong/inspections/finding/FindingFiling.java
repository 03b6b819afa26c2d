package org.yimatong.inspections.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.yimatong.inspections.caller.Actor;
import org.yimatong.inspections.enterprise.KnownEnterprises;
import org.yimatong.kit.access.CurrentAccess;

/**
 * Where findings are filed, by inspectors and by enterprises about themselves. In the transaction of the caller, which
 * a refused report does not spoil: others may be filed with it.
 */
@ApplicationScoped
public class FindingFiling {

    private final Findings findings;
    private final KnownEnterprises enterprises;
    private final CurrentAccess access;
    private final Clock clock;

    FindingFiling(Findings findings, KnownEnterprises enterprises, CurrentAccess access, Clock clock) {
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
        var reporter = Actor.of(access.get());
        findings.reserve(report.id());
        var earlier = findings.visible(report.id());
        if (earlier.isPresent()) {
            return new Filed(earlier.get().confirm(reporter, report), false);
        }
        var enterprise = enterprises.visible(report.uscc()).orElseThrow(UnknownEnterprise::new);
        var finding = Finding.report(report, enterprise.area(), reporter, clock);
        findings.save(finding);
        return new Filed(finding, true);
    }
}
