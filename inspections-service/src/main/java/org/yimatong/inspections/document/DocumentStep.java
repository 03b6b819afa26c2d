package org.yimatong.inspections.document;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.caller.Actor;

/** One entry in the history of a legal document. Never changed. */
@Entity
@Table(name = "legal_document_step")
@IdClass(DocumentStep.Key.class)
public class DocumentStep {

    record Key(UUID documentId, long number) implements Serializable {}

    @Id
    private UUID documentId;

    @Id
    private long number;

    @SuppressWarnings("UnusedVariable") // read by the queries and by row-level security
    private String uscc;

    @SuppressWarnings("UnusedVariable")
    private String area;

    @Enumerated(EnumType.STRING)
    private DocumentStepKind kind;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "actor_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "actor_name"))
    private Actor actor;

    private Instant takenAt;
    private @Nullable String statement;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected DocumentStep() {}

    DocumentStep(
            LegalDocument document,
            long number,
            DocumentStepKind kind,
            Actor actor,
            Instant takenAt,
            @Nullable String statement) {
        documentId = document.id();
        uscc = document.uscc();
        area = document.area();
        this.number = number;
        this.kind = kind;
        this.actor = actor;
        this.takenAt = takenAt.truncatedTo(ChronoUnit.MICROS); // as the database keeps it
        this.statement = statement;
    }

    /** The document's version after this step. */
    public long number() {
        return number;
    }

    public DocumentStepKind kind() {
        return kind;
    }

    public Actor actor() {
        return actor;
    }

    public Instant takenAt() {
        return takenAt;
    }

    /** Why it was not accepted, or why it was withdrawn. */
    public @Nullable String statement() {
        return statement;
    }
}
