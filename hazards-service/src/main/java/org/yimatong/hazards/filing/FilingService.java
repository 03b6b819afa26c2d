package org.yimatong.hazards.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.assessment.AssessmentRecorded;
import org.yimatong.hazards.calendar.LegalCalendar;
import org.yimatong.hazards.calendar.WorkCalendar;
import org.yimatong.hazards.caller.Actor;
import org.yimatong.hazards.source.HazardSources;
import org.yimatong.hazards.source.SourceEnded;
import org.yimatong.hazards.source.SourceRef;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.problem.NotFound;

/** The steps people take with filings; each is one transaction. */
@ApplicationScoped
@Transactional
public class FilingService {

    private final HazardSources sources;
    private final Filings filings;
    private final FilingTerms terms;
    private final WorkCalendar calendar;
    private final Event<FilingAccepted> acceptances;
    private final CurrentAccess access;
    private final Clock clock;

    FilingService(
            HazardSources sources,
            Filings filings,
            FilingTerms terms,
            WorkCalendar calendar,
            Event<FilingAccepted> acceptances,
            CurrentAccess access,
            Clock clock) {
        this.sources = sources;
        this.filings = filings;
        this.terms = terms;
        this.calendar = calendar;
        this.acceptances = acceptances;
        this.access = access;
        this.clock = clock;
    }

    /** A source was assessed: what was open lapses, and the new assessment is to be filed if it found one. */
    void owe(@Observes AssessmentRecorded news) {
        lapse(news.source().id());
        var assessment = news.assessment();
        if (assessment.level() != null) {
            var lastDay = terms.lastDayToFile(assessment.assessedOn());
            filings.save(Filing.owed(SourceRef.of(news.source()), assessment, lastDay), "owed");
        }
    }

    void end(@Observes SourceEnded ended) {
        lapse(ended.sourceId());
    }

    /** The enterprise hands its materials in. */
    public Filing submit(UUID id, ExpectedVersion seen, FiledMaterials materials) {
        var filing = held(id, seen);
        var lastDay = calendar.workingDays().after(LegalCalendar.today(clock), terms.workingDaysToDecide());
        filing.submit(materials, Actor.of(access.get()), lastDay, now());
        filings.save(filing, "submitted");
        return filing;
    }

    /**
     * The county decides.
     *
     * @param reason why it is sent back
     */
    public Filing decide(UUID id, ExpectedVersion seen, boolean accepted, @Nullable String reason) {
        // The source first, as whoever assesses it does.
        if (filings.sourceOf(id)
                .flatMap(source -> sources.held(access.get(), source))
                .isEmpty()) {
            throw new NotFound();
        }
        var filing = held(id, seen);
        if (accepted) {
            filing.accept(now());
        } else {
            filing.sendBack(now());
        }
        filings.save(filing, accepted ? "accepted" : "returned");
        filings.add(new FilingDecision(filing, reason, Actor.of(access.get())));
        if (accepted) {
            acceptances.fire(new FilingAccepted(filing.source(), id, filings.levelOf(filing)));
        }
        return filing;
    }

    private void lapse(UUID source) {
        for (var filing : filings.open(source)) {
            filing.lapse(now());
            filings.save(filing, "lapsed");
        }
    }

    private Filing held(UUID id, ExpectedVersion seen) {
        var filing = filings.held(id).orElseThrow(NotFound::new);
        seen.require(filing);
        return filing;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
