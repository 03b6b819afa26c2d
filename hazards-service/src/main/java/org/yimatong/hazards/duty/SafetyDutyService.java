package org.yimatong.hazards.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.yimatong.hazards.assessment.AssessmentRecorded;
import org.yimatong.hazards.calendar.LegalCalendar;
import org.yimatong.hazards.caller.Actor;
import org.yimatong.hazards.source.SourceEnded;
import org.yimatong.hazards.source.SourceRef;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.problem.NotFound;

/** Derives duties from assessments, and takes in what was done for them; each is one transaction. */
@ApplicationScoped
@Transactional
public class SafetyDutyService {

    private final SafetyDuties duties;
    private final CurrentAccess access;
    private final Clock clock;

    SafetyDutyService(SafetyDuties duties, CurrentAccess access, Clock clock) {
        this.duties = duties;
        this.access = access;
        this.clock = clock;
    }

    /**
     * A source was assessed. If that found no major hazard source, the duties stay as its level does, until it is
     * deregistered.
     */
    void derive(@Observes AssessmentRecorded news) {
        var assessment = news.assessment();
        if (assessment.level() == null) {
            return;
        }
        var source = SourceRef.of(news.source());
        var known = duties.heldOf(source.sourceId());
        var derived = DerivedDuties.of(assessment.evidence());
        derived.forEach((kind, grounds) -> {
            var duty = known.remove(kind);
            if (duty == null) {
                duties.save(new SafetyDuty(source, kind, assessment.id(), grounds, now()), "derived");
            } else {
                duty.follow(assessment.id(), grounds, now());
                duties.save(duty, "derived");
            }
        });
        known.values().forEach(this::end);
    }

    void end(@Observes SourceEnded ended) {
        duties.heldOf(ended.sourceId()).values().forEach(this::end);
    }

    private void end(SafetyDuty duty) {
        if (duty.endedAt() == null) {
            duty.end(now());
            duties.save(duty, "ended");
        }
    }

    /**
     * Something was done for the duty.
     *
     * @throws InvalidInput if it lies in the future, or an agency is missing that had to do it
     * @throws NotFound if there is no such duty, or it follows no longer
     */
    public SafetyDuty meet(UUID id, DutyRecord.Entry entry) {
        var duty = duties.held(id).filter(known -> known.endedAt() == null).orElseThrow(NotFound::new);
        if (entry.doneOn().isAfter(LegalCalendar.today(clock))) {
            throw new InvalidInput("/doneOn", "day-in-future");
        }
        if (duty.kind().needsAgency() && entry.agency() == null) {
            throw new InvalidInput("/agency", "agency-missing");
        }
        write(duty, entry);
        return duty;
    }

    /** The same, of a source and a kind; nothing happens if that does not follow from its present assessment. */
    public void meet(UUID sourceId, DutyKind kind, DutyRecord.Entry entry) {
        var duty = duties.heldOf(sourceId).get(kind);
        if (duty != null && duty.endedAt() == null) {
            write(duty, entry);
        }
    }

    private void write(SafetyDuty duty, DutyRecord.Entry entry) {
        duty.meet(entry.doneOn(), now());
        duties.save(duty, "record-added");
        duties.add(new DutyRecord(duty, entry, Actor.of(access.get()), now()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
