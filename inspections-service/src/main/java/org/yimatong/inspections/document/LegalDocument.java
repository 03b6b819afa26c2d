package org.yimatong.inspections.document;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.caller.Actor;
import org.yimatong.inspections.document.content.DocumentBody.InspectionRecord;
import org.yimatong.inspections.document.content.DocumentContent;
import org.yimatong.kit.precondition.Versioned;

/** A legal document (执法文书) of a bureau to one enterprise. What it says is frozen when it is issued. */
@Entity
public class LegalDocument implements Versioned {

    @Id
    private UUID id;

    @Column(updatable = false)
    private String uscc;

    @Column(updatable = false)
    private String area;

    @Embedded
    private DocumentNumber number;

    @Convert(converter = ContentColumn.class)
    @Column(updatable = false)
    private DocumentContent content;

    @Embedded
    private PaperSeal paper;

    @Column(updatable = false)
    private Instant issuedAt;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "issuer_subject", updatable = false))
    @AttributeOverride(name = "name", column = @Column(name = "issuer_name", updatable = false))
    private Actor issuer;

    @Column(updatable = false)
    private @Nullable UUID replacedId;

    /** The inspection it records: each has one record that stands. */
    @Column(updatable = false)
    @SuppressWarnings("UnusedVariable") // for the database to refuse another
    private @Nullable UUID inspectionId;

    @Enumerated(EnumType.STRING)
    private DocumentState state = DocumentState.ISSUED;

    @Embedded
    private @Nullable ServiceReceipt service;

    @Embedded
    private @Nullable Withdrawal withdrawal;

    /** Number of its newest step. */
    @Version
    private long version = 1;

    @Transient
    private final List<DocumentStep> newSteps = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected LegalDocument() {}

    /** Issues a document; from now on nothing it says changes. */
    static LegalDocument issue(
            UUID id,
            DocumentDraft draft,
            DocumentNumber number,
            DocumentContent content,
            PaperSeal paper,
            Actor issuer) {
        var document = new LegalDocument();
        document.id = id;
        document.uscc = content.addressee().uscc();
        document.area = draft.area();
        document.number = number;
        document.content = content;
        document.paper = paper;
        document.issuer = issuer;
        document.issuedAt = draft.at().truncatedTo(ChronoUnit.MICROS);
        document.replacedId = draft.replaces();
        document.inspectionId = content.body() instanceof InspectionRecord record ? record.inspection() : null;
        document.newSteps.add(new DocumentStep(document, 1, DocumentStepKind.ISSUED, issuer, draft.at(), null));
        return document;
    }

    /**
     * Writes down how it reached the enterprise.
     *
     * @throws ServiceTimeImpossible if it was served before it was issued, or is yet to be
     */
    void serve(ServiceReceipt receipt, Actor official, Clock clock) {
        ServiceTimeImpossible.check(receipt.servedAt(), issuedAt, clock);
        take(DocumentStepKind.SERVED, official, receipt.refusal(), clock);
        service = receipt;
    }

    /** Takes it back, for it is wrong. */
    void withdraw(String reason, Actor official, Clock clock) {
        take(DocumentStepKind.WITHDRAWN, official, reason, clock);
        withdrawal = new Withdrawal(reason, clock.instant().truncatedTo(ChronoUnit.MICROS), official.name());
    }

    private void take(DocumentStepKind step, Actor actor, @Nullable String statement, Clock clock) {
        var before = state;
        state = before.after(step).orElseThrow(() -> new DocumentStepRefused(step, before));
        newSteps.add(new DocumentStep(this, version + 1, step, actor, clock.instant(), statement));
    }

    /** The steps taken since it was last saved. */
    List<DocumentStep> releaseSteps() {
        var released = List.copyOf(newSteps);
        newSteps.clear();
        return released;
    }

    public UUID id() {
        return id;
    }

    public String uscc() {
        return uscc;
    }

    /** The supervision area of the enterprise on the day of issue. */
    public String area() {
        return area;
    }

    public DocumentNumber number() {
        return number;
    }

    public DocumentContent content() {
        return content;
    }

    public PaperSeal paper() {
        return paper;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public Actor issuer() {
        return issuer;
    }

    /** The withdrawn document whose place it takes. */
    public @Nullable UUID replacedId() {
        return replacedId;
    }

    public DocumentState state() {
        return state;
    }

    public @Nullable ServiceReceipt service() {
        return service;
    }

    public @Nullable Withdrawal withdrawal() {
        return withdrawal;
    }

    @Override
    public long version() {
        return version;
    }
}
