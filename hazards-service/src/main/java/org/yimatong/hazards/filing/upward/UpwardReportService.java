package org.yimatong.hazards.filing.upward;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.yimatong.hazards.calendar.LegalCalendar;
import org.yimatong.hazards.caller.Actor;
import org.yimatong.hazards.evidence.DocumentRef;
import org.yimatong.hazards.filing.FilingAccepted;
import org.yimatong.hazards.filing.FilingTerms;
import org.yimatong.hazards.source.HazardSources;
import org.yimatong.hazards.source.SourceEnded;
import org.yimatong.hazards.source.SourceRef;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.problem.NotFound;

/** What the bureau owes the bureaus above it, and writes down of it; each is one transaction. */
@ApplicationScoped
@Transactional
public class UpwardReportService {

    private final HazardSources sources;
    private final UpwardReports reports;
    private final FilingTerms terms;
    private final CurrentAccess access;
    private final Clock clock;

    UpwardReportService(
            HazardSources sources, UpwardReports reports, FilingTerms terms, CurrentAccess access, Clock clock) {
        this.sources = sources;
        this.reports = reports;
        this.terms = terms;
        this.access = access;
        this.clock = clock;
    }

    /**
     * A filing was accepted: what was owed of former ones lapses, and it is to be reported if its level asks for it.
     */
    void owe(@Observes FilingAccepted news) {
        lapse(news.source().sourceId());
        owe(news.source(), news.filingId(), news.level(), ReportTier.COUNTY_TO_CITY);
    }

    void end(@Observes SourceEnded ended) {
        lapse(ended.sourceId());
    }

    /**
     * The bureau has reported it. What the county has reported, the city owes the province, if its level asks for it.
     *
     * @param letter with which it was reported
     * @throws ForbiddenException if the city has to report it, and the caller does not answer for all of it
     */
    public UpwardReport record(UUID id, ExpectedVersion seen, LocalDate day, DocumentRef letter) {
        // The source first, as whoever assesses it does.
        if (reports.sourceOf(id)
                .flatMap(source -> sources.held(access.get(), source))
                .isEmpty()) {
            throw new NotFound();
        }
        var report = reports.held(id).orElseThrow(NotFound::new);
        if (report.tier() == ReportTier.CITY_TO_PROVINCE && !access.get().everything()) {
            throw new ForbiddenException("The province is told by the city");
        }
        seen.require(report);
        if (report.isLate(clock.instant())) {
            reports.passDeadline(report); // the clock may not have looked in between
        }
        report.record(day, letter, Actor.of(access.get()), clock);
        reports.save(report, "reported");
        if (report.tier() == ReportTier.COUNTY_TO_CITY) {
            owe(report.source(), report.filingId(), report.level(), ReportTier.CITY_TO_PROVINCE);
        }
        return report;
    }

    private void owe(SourceRef source, UUID filing, int level, ReportTier tier) {
        if (tier.takes(level)) {
            var today = LegalCalendar.today(clock);
            reports.save(UpwardReport.owed(source, filing, level, tier, today, terms.daysToReportUpward()), "owed");
        }
    }

    private void lapse(UUID source) {
        for (var report : reports.owed(source)) {
            if (report.isLate(clock.instant())) {
                reports.passDeadline(report);
            }
            report.lapse();
            reports.save(report, "lapsed");
        }
    }
}
