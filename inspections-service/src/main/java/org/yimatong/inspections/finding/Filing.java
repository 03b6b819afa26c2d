package org.yimatong.inspections.finding;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.caller.Actor;

/**
 * What was filed, by whom and when. Never changed.
 *
 * @param firstDueOn the deadline it was filed with
 * @param reportedAt when it reached this suite
 */
@Embeddable
public record Filing(
        @Embedded HiddenDanger danger,
        @Embedded Classification classification,
        @Embedded Origin origin,
        @Embedded Demand demand,
        @Embedded @Nullable Site site,
        LocalDate firstDueOn,

        @Embedded
        @AttributeOverride(name = "subject", column = @Column(name = "reporter_subject"))
        @AttributeOverride(name = "name", column = @Column(name = "reporter_name"))
        Actor reporter,

        Instant reportedAt) {

    /** What has no member told comes as nothing from the database. */
    public Filing {
        origin = origin == null ? Origin.UNKNOWN : origin;
        demand = demand == null ? Demand.NONE : demand;
    }

    static Filing of(FindingReport report, LocalDate dueOn, Actor reporter, Instant reportedAt) {
        return new Filing(
                report.danger(),
                report.classification(),
                report.origin(),
                report.demand(),
                report.site(),
                dueOn,
                reporter,
                reportedAt);
    }

    /** Whether it is what this person reported; of what is put right at once, the day need not be said. */
    boolean cameOf(FindingReport report, Actor person) {
        var day = report.dueOn() == null ? firstDueOn : report.dueOn();
        return reporter.isSamePersonAs(person) && equals(of(report, day, reporter, reportedAt));
    }

    /** @throws AcceptanceByOfficial unless the enterprise found it itself, and it is a general one */
    void requireItsOwnAffair() {
        if (classification.checkType() != CheckType.SELF_CHECK || danger.severity() != Severity.GENERAL) {
            throw new AcceptanceByOfficial();
        }
    }
}
