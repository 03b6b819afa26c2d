package org.yimatong.hazards.filing.deregistration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.yimatong.hazards.assessment.Assessments;
import org.yimatong.hazards.caller.Actor;
import org.yimatong.hazards.evidence.Documents;
import org.yimatong.hazards.filing.FilingTerms;
import org.yimatong.hazards.source.HazardSource;
import org.yimatong.hazards.source.HazardSources;
import org.yimatong.hazards.source.SourceIsDeregistered;
import org.yimatong.hazards.source.SourceRef;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.problem.NotFound;

/** The steps people take so that a source is no major hazard source any more; each is one transaction. */
@ApplicationScoped
@Transactional
public class DeregistrationService {

    private final HazardSources sources;
    private final Assessments assessments;
    private final Deregistrations deregistrations;
    private final FilingTerms terms;
    private final CurrentAccess access;
    private final Clock clock;

    DeregistrationService(
            HazardSources sources,
            Assessments assessments,
            Deregistrations deregistrations,
            FilingTerms terms,
            CurrentAccess access,
            Clock clock) {
        this.sources = sources;
        this.assessments = assessments;
        this.deregistrations = deregistrations;
        this.terms = terms;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The enterprise applies.
     *
     * @throws SourceIsDeregistered if the source is none any more
     * @throws StillMajorSource unless its newest assessment found it below the threshold
     * @throws DeregistrationPending if it has applied already
     */
    public Deregistration apply(UUID sourceId, String reason, Documents evidence) {
        var source = sources.held(access.get(), sourceId).orElseThrow(NotFound::new);
        requireBelowThreshold(source);
        var application = Deregistration.apply(
                SourceRef.of(source),
                reason,
                evidence,
                Actor.of(access.get()),
                terms.daysToCheckDeregistration(),
                clock);
        deregistrations.save(application, "applied");
        return application;
    }

    /**
     * The county decides; if it grants, the source is no major hazard source from now on.
     *
     * @throws StillMajorSource if it grants, and an assessment made since found it above the threshold
     */
    public Deregistration decide(UUID id, ExpectedVersion seen, boolean granted, LocalDate checkedOn, String findings) {
        // The source first, as whoever assesses it does.
        var source = deregistrations
                .sourceOf(id)
                .flatMap(known -> sources.held(access.get(), known))
                .orElseThrow(NotFound::new);
        var application = deregistrations.held(id).orElseThrow(NotFound::new);
        seen.require(application);
        application.decide(granted, checkedOn, findings, Actor.of(access.get()), clock);
        if (granted) {
            requireBelowThreshold(source);
        }
        deregistrations.save(application, granted ? "granted" : "refused");
        if (granted) {
            sources.deregister(source, application.id(), Objects.requireNonNull(application.decidedAt()));
        }
        return application;
    }

    private void requireBelowThreshold(HazardSource source) {
        if (source.isDeregistered()) {
            throw new SourceIsDeregistered();
        }
        var newest = Optional.ofNullable(source.assessmentId()).flatMap(id -> assessments.visible(source.id(), id));
        if (newest.isEmpty() || newest.get().level() != null) {
            throw new StillMajorSource();
        }
    }
}
