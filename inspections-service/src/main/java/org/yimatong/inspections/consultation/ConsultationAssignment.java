package org.yimatong.inspections.consultation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** That a consultation is, or was, an expert's: from then on the expert sees it. */
@Entity
@IdClass(ConsultationAssignment.Key.class)
@SuppressWarnings("UnusedVariable") // read by the queries and by row-level security
class ConsultationAssignment {

    record Key(UUID consultationId, UUID expertId) implements Serializable {}

    @Id
    private UUID consultationId;

    @Id
    private UUID expertId;

    private String account;
    private String uscc;
    private String area;
    private Instant assignedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ConsultationAssignment() {}

    ConsultationAssignment(Consultation consultation, AssignedExpert expert, Instant assignedAt) {
        consultationId = consultation.id();
        uscc = consultation.uscc();
        area = consultation.area();
        expertId = expert.id();
        account = expert.account();
        this.assignedAt = assignedAt;
    }
}
