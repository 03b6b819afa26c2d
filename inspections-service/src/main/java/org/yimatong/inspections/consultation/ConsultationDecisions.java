package org.yimatong.inspections.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.caller.Actor;
import org.yimatong.inspections.expert.Expert;
import org.yimatong.inspections.expert.Experts;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.problem.NotFound;

/** What people decide about consultations, each knowing which version they have seen; each is one transaction. */
@ApplicationScoped
@Transactional
public class ConsultationDecisions {

    private final Consultations consultations;
    private final Experts experts;
    private final Patience patience;
    private final CurrentAccess access;
    private final Clock clock;

    ConsultationDecisions(
            Consultations consultations, Experts experts, Patience patience, CurrentAccess access, Clock clock) {
        this.consultations = consultations;
        this.experts = experts;
        this.patience = patience;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Gives it to an expert whom an official chose.
     *
     * @throws InvalidInput if the register has no such expert, or none who takes questions
     */
    public Consultation assign(UUID id, ExpectedVersion expected, UUID expertId) {
        var expert = experts.findByIdOptional(expertId)
                .filter(Expert::isActive)
                .orElseThrow(() -> new InvalidInput("/expertId", "unknown-expert"));
        return take(id, expected, one -> one.assign(AssignedExpert.of(expert), actor(), now(), patience));
    }

    public Consultation close(UUID id, ExpectedVersion expected, Rating rating) {
        return take(id, expected, consultation -> consultation.close(rating, actor(), now()));
    }

    public Consultation withdraw(UUID id, ExpectedVersion expected, @Nullable String why) {
        return take(id, expected, consultation -> consultation.withdraw(why, actor(), now()));
    }

    private Consultation take(UUID id, ExpectedVersion expected, Consumer<Consultation> step) {
        var consultation = consultations.visibleForStep(id).orElseThrow(NotFound::new);
        expected.require(consultation);
        step.accept(consultation);
        consultations.save(consultation);
        return consultation;
    }

    private Actor actor() {
        return Actor.of(access.get());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
