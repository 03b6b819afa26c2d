package org.yimatong.hazards.duty;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.caller.Actor;
import org.yimatong.hazards.evidence.DocumentRef;

/** What was done for a duty, and what shows it. Never edited. */
@Entity
public class DutyRecord {

    /**
     * What somebody writes down.
     *
     * @param agency that did it; null if the enterprise did it itself
     */
    public record Entry(LocalDate doneOn, @Nullable String agency, DocumentRef document) {}

    @Id
    private UUID id;

    private UUID dutyId;
    private String uscc;
    private String area;
    private UUID assessmentId;
    private LocalDate doneOn;
    private @Nullable String agency;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private DocumentRef document;

    private Instant recordedAt;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "recorder_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "recorder_name"))
    private Actor recorder;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected DutyRecord() {}

    DutyRecord(SafetyDuty duty, Entry entry, Actor recorder, Instant now) {
        this.id = UUID.randomUUID();
        this.dutyId = duty.id();
        this.uscc = duty.source().uscc();
        this.area = duty.source().area();
        this.assessmentId = duty.assessmentId();
        this.doneOn = entry.doneOn();
        this.agency = entry.agency();
        this.document = entry.document();
        this.recordedAt = now;
        this.recorder = recorder;
    }

    public UUID id() {
        return id;
    }

    /** The assessment from which the duty followed then. */
    public UUID assessmentId() {
        return assessmentId;
    }

    public LocalDate doneOn() {
        return doneOn;
    }

    public @Nullable String agency() {
        return agency;
    }

    public DocumentRef document() {
        return document;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Actor recorder() {
        return recorder;
    }
}
