package org.yimatong.hazards.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.yimatong.hazards.caller.Actor;
import org.yimatong.hazards.grading.Grader;
import org.yimatong.hazards.grading.UnitInventory;
import org.yimatong.hazards.source.HazardSource;
import org.yimatong.hazards.source.HazardSources;
import org.yimatong.hazards.source.SourceIsDeregistered;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.problem.NotFound;

/** What people write down of hazard sources; each is one transaction. */
@ApplicationScoped
@Transactional
public class AssessmentService {

    private final HazardSources sources;
    private final Assessments assessments;
    private final Reassessments reassessments;
    private final Event<AssessmentRecorded> news;
    private final CurrentAccess access;
    private final Clock clock;

    AssessmentService(
            HazardSources sources,
            Assessments assessments,
            Reassessments reassessments,
            Event<AssessmentRecorded> news,
            CurrentAccess access,
            Clock clock) {
        this.sources = sources;
        this.assessments = assessments;
        this.reassessments = reassessments;
        this.news = news;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Grades the source and freezes the result; its level follows, and the next assessment is due three years later.
     *
     * @param people who live permanently within 500 m outside the boundary
     * @throws InvalidInput if it cannot be graded, or the day is impossible
     */
    public Assessment assess(UUID sourceId, LocalDate day, String assessor, int people, List<UnitInventory> units) {
        var source = held(sourceId);
        var assessment =
                Assessment.of(source, day, assessor, Grader.grade(people, units), Actor.of(access.get()), clock);
        assessments.save(assessment);
        assessments.flush(); // the source names it
        var formerLevel = source.isDeregistered() ? null : source.level();
        source.follow(assessment.id(), day, assessment.level());
        if (assessment.level() != null) {
            sources.saveLevel(source, formerLevel, assessment.recordedAt());
        }
        if (!source.isDeregistered()) {
            schedule(source, assessment);
        }
        news.fire(new AssessmentRecorded(source, assessment));
        return assessment;
    }

    private void schedule(HazardSource source, Assessment assessment) {
        var duty = reassessments.held(source.id()).orElseGet(() -> new ReassessmentDuty(source));
        duty.renew(assessment, reassessments.triggersAfter(assessment.assessedOn(), source.id()));
        reassessments.save(duty, "reassessment.scheduled");
    }

    /**
     * Writes down what makes the source due to be assessed again, at once.
     *
     * @throws InvalidInput if it lies in the future, or before the newest assessment, which knew of it
     * @throws SourceIsDeregistered if it is no major hazard source any more
     */
    public ReassessmentTrigger trigger(UUID sourceId, ReassessmentCause cause, LocalDate day, String reason) {
        var source = held(sourceId);
        if (source.isDeregistered()) {
            throw new SourceIsDeregistered();
        }
        var trigger = ReassessmentTrigger.of(source, cause, day, reason, Actor.of(access.get()), clock);
        reassessments.add(trigger);
        var duty = reassessments.held(sourceId).orElseGet(() -> new ReassessmentDuty(source));
        duty.trigger(cause, day, clock.instant().truncatedTo(ChronoUnit.MICROS));
        reassessments.save(duty, "reassessment.triggered");
        return trigger;
    }

    /** @throws NotFound if there is no such source, or none that the caller may see */
    public void requireVisible(UUID sourceId) {
        if (sources.visible(access.get(), sourceId).isEmpty()) {
            throw new NotFound();
        }
    }

    private HazardSource held(UUID sourceId) {
        return sources.held(access.get(), sourceId).orElseThrow(NotFound::new);
    }
}
