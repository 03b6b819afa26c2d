package org.yimatong.hazards.tailings;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.yimatong.hazards.caller.Actor;

/** Something that was written down of a pond, and stays. */
@MappedSuperclass
public abstract class PondRecord {

    @Id
    private UUID id;

    private UUID pondId;
    private String uscc;
    private String area;
    private Instant recordedAt;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "recorder_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "recorder_name"))
    private Actor recorder;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected PondRecord() {}

    PondRecord(TailingsPond pond, Actor recorder, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.pondId = pond.id();
        this.uscc = pond.uscc();
        this.area = pond.area();
        this.recorder = recorder;
        this.recordedAt = recordedAt;
    }

    public UUID id() {
        return id;
    }

    public UUID pondId() {
        return pondId;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** Who wrote it down. */
    public Actor recorder() {
        return recorder;
    }
}
