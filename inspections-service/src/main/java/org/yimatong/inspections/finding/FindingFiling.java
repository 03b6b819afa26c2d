package org.yimatong.inspections.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.stream.Collectors;
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
     * Begins to file these reports together: what each has to be compared with is looked up once for all of them.
     * Nobody else files one of their ids before the transaction ends.
     */
    public FilingRound begin(Collection<FindingReport> reports) {
        var ids = reports.stream().map(FindingReport::id).collect(Collectors.toSet());
        var usccs = reports.stream().map(FindingReport::uscc).collect(Collectors.toSet());
        findings.reserve(ids);
        return new FilingRound(
                findings.visible(ids), enterprises.visible(usccs), Actor.of(access.get()), clock, findings::save);
    }
}
