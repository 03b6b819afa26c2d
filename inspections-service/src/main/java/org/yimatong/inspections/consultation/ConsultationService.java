package org.yimatong.inspections.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.yimatong.inspections.caller.Actor;
import org.yimatong.inspections.enterprise.KnownEnterprises;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.problem.NotFound;

/** What enterprises ask and experts answer; each message is one transaction. */
@ApplicationScoped
@Transactional
public class ConsultationService {

    /** A consultation, and whether what was sent is new: the same may have come before. */
    public record Taken(Consultation consultation, boolean isNew) {}

    private final Consultations consultations;
    private final Messages messages;
    private final KnownEnterprises enterprises;
    private final Patience patience;
    private final CurrentAccess access;
    private final Clock clock;

    ConsultationService(
            Consultations consultations,
            Messages messages,
            KnownEnterprises enterprises,
            Patience patience,
            CurrentAccess access,
            Clock clock) {
        this.consultations = consultations;
        this.messages = messages;
        this.enterprises = enterprises;
        this.patience = patience;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Takes in the question. The same once more answers what became of it.
     *
     * @throws ConsultationIdTaken if another question was asked under the id
     */
    public Taken ask(UUID id, String uscc, Question question, List<UUID> attachments) {
        var enterprise = enterprises.visible(uscc).orElseThrow(() -> new InvalidInput("/uscc", "unknown-enterprise"));
        var earlier = consultations.visible(id);
        if (earlier.isPresent()) {
            messages.requireAttached(id, attachments);
            return new Taken(earlier.get().confirm(actor(), uscc, question), false);
        }
        var consultation = Consultation.ask(id, uscc, enterprise.area(), question, actor(), now(), patience);
        consultations.save(consultation);
        messages.attach(consultation, id, attachments);
        return new Taken(consultation, true);
    }

    /**
     * Adds a message: of its expert, an answer; of its enterprise, something to it.
     *
     * @throws ConsultationOfAnotherExpert if it was handed on
     * @throws ConsultationIdTaken if another message was sent under the id
     */
    public Taken say(UUID id, Message message) {
        var consultation = consultations.visibleForStep(id).orElseThrow(NotFound::new);
        if (messages.isThere(id, message, actor())) {
            return new Taken(consultation, false);
        }
        if (consultation.uscc().equals(access.get().uscc())) {
            consultation.followUp(message.id(), message.text(), actor(), now(), patience);
        } else {
            requireExpert(consultation, access.get());
            consultation.answer(message.id(), message.text(), actor(), now());
        }
        consultations.save(consultation);
        messages.attach(consultation, message.id(), message.attachments());
        return new Taken(consultation, true);
    }

    private static void requireExpert(Consultation consultation, Access caller) {
        var expert = consultation.expert();
        if (expert == null || !expert.account().equals(caller.name())) {
            throw new ConsultationOfAnotherExpert();
        }
    }

    private Actor actor() {
        return Actor.of(access.get());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
