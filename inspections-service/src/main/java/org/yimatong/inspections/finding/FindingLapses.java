package org.yimatong.inspections.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.yimatong.kit.access.AsSystem;

/** What time makes of findings: they become overdue, and the business of the city. */
@ApplicationScoped
class FindingLapses {

    private static final int AT_ONCE = 100;

    private final Findings findings;
    private final FindingDesk desk;
    private final Clock clock;

    FindingLapses(Findings findings, FindingDesk desk, Clock clock) {
        this.findings = findings;
        this.desk = desk;
        this.clock = clock;
    }

    /** Takes some of what is due; true if there may be more. */
    @AsSystem
    @Transactional
    boolean next() {
        var due = findings.due(clock.instant(), AT_ONCE);
        due.forEach(desk::lapse);
        return due.size() == AT_ONCE;
    }
}
