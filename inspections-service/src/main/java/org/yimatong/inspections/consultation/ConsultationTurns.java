package org.yimatong.inspections.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.yimatong.inspections.caller.Actor;
import org.yimatong.kit.access.CurrentAccess;

/** What is due in consultations, each step in one transaction. */
@ApplicationScoped
@Transactional
class ConsultationTurns {

    private final Consultations consultations;
    private final Patience patience;
    private final CurrentAccess access;
    private final Clock clock;

    ConsultationTurns(Consultations consultations, Patience patience, CurrentAccess access, Clock clock) {
        this.consultations = consultations;
        this.patience = patience;
        this.access = access;
        this.clock = clock;
    }

    List<UUID> due(int limit) {
        return consultations.due(now(), limit);
    }

    /** Does what is due, unless somebody was faster. Reminders and escalations have the instant they were due at. */
    void take(UUID id) {
        var consultation = consultations.visibleForStep(id).orElseThrow();
        var now = now();
        var service = Actor.of(access.get());
        consultation.due(now).ifPresent(due -> {
            switch (due) {
                case ASSIGNMENT -> assign(consultation, service, now);
                case REMINDER -> consultation.remind(service);
                case ESCALATION -> consultation.escalate(service);
            }
            consultations.save(consultation);
        });
    }

    private void assign(Consultation consultation, Actor service, Instant now) {
        consultations
                .expertFor(consultation)
                .ifPresentOrElse(
                        expert -> consultation.assign(AssignedExpert.of(expert), service, now, patience),
                        () -> consultation.lookAgain(now.plus(patience.lookAgainAfter())));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
