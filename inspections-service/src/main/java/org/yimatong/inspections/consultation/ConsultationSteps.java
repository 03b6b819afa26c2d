package org.yimatong.inspections.consultation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yimatong.inspections.attachment.OpenOwners;
import org.yimatong.kit.problem.NotFound;

/** The histories of all consultations, which whoever sees a consultation sees. */
@ApplicationScoped
public class ConsultationSteps implements PanacheRepositoryBase<ConsultationStep, ConsultationStep.Key>, OpenOwners {

    private final Consultations consultations;

    ConsultationSteps(Consultations consultations) {
        this.consultations = consultations;
    }

    /**
     * The consultation's steps behind the given number, oldest first, at most {@code limit}.
     *
     * @throws NotFound if there is none, or none for the caller
     */
    public List<ConsultationStep> of(UUID consultationId, long after, int limit) {
        if (consultations.visible(consultationId).isEmpty()) {
            throw new NotFound();
        }
        return find("consultationId = ?1 and number > ?2 order by number", consultationId, after)
                .page(0, limit)
                .list();
    }

    Optional<ConsultationStep> ofMessage(UUID messageId) {
        return find("messageId", messageId).singleResultOptional();
    }

    /** Attachments belong to messages; an expert sees those of the consultations that are, or were, theirs. */
    @Override
    public boolean isAnyOpen(Set<UUID> things) {
        return find("messageId in ?1", things).<ConsultationStep>list().stream()
                .anyMatch(step -> consultations.visible(step.consultationId()).isPresent());
    }
}
