package org.yimatong.inspections.finding.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.yimatong.inspections.finding.Evidence;
import org.yimatong.inspections.finding.Filed;
import org.yimatong.inspections.finding.FilingRound;
import org.yimatong.inspections.finding.FindingFiling;
import org.yimatong.inspections.finding.FindingReport;
import org.yimatong.kit.access.CurrentAccess;

/** Takes reports in, with what is attached to them. */
@ApplicationScoped
class ReportDesk {

    private final FindingFiling filing;
    private final Evidence evidence;
    private final CurrentAccess access;
    private final Clock clock;

    ReportDesk(FindingFiling filing, Evidence evidence, CurrentAccess access, Clock clock) {
        this.filing = filing;
        this.evidence = evidence;
        this.access = access;
        this.clock = clock;
    }

    /** Files it alone. A refused report leaves nothing behind. */
    Filed file(NewFinding request) {
        var report = read(request);
        var round = filing.begin(List.of(report));
        var filed = round.report(report);
        round.end();
        attach(filed, request);
        return filed;
    }

    FilingRound begin(Collection<FindingReport> reports) {
        return filing.begin(reports);
    }

    /** Refuses what cannot be filed whatever else there is. */
    FindingReport read(NewFinding request) {
        evidence.requireOwn(request.uscc(), request.attachmentsOrNone());
        return ReportReading.of(request, access.get().uscc() != null, clock);
    }

    /** To be called when the round has ended. */
    void attach(Filed filed, NewFinding request) {
        evidence.attach(filed.finding(), 1, request.attachmentsOrNone());
    }
}
