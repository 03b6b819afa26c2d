package org.yimatong.inspections.finding.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.yimatong.inspections.finding.Evidence;
import org.yimatong.inspections.finding.Filed;
import org.yimatong.inspections.finding.FindingFiling;
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

    /** A refused report leaves nothing behind, and does not spoil the transaction. */
    Filed file(NewFinding request) {
        evidence.requireOwn(request.uscc(), request.attachmentsOrNone());
        var filed = filing.report(ReportReading.of(request, access.get().uscc() != null, clock));
        evidence.attach(filed.finding(), 1, request.attachmentsOrNone());
        return filed;
    }
}
