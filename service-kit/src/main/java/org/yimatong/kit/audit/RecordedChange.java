package org.yimatong.kit.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One row of the record, as a supervisor reads it. */
@Entity(name = "AuditedChange") // a service may have recorded changes of its own
@Immutable
@Table(name = "audit_entry")
public class RecordedChange {

    @Id
    private UUID id;

    @Column(name = "at")
    private Instant recordedAt;

    private String actor;
    private String action;
    private String thingType;
    private String thingId;
    private String uscc;
    private String area;
    private String requestId;
    private String details;

    protected RecordedChange() {}

    public UUID id() {
        return id;
    }

    /** When it was written, by the service's clock. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** Stable id of who did it, given by the identity provider; {@code system} if the service did it by itself. */
    public String actor() {
        return actor;
    }

    /** What was done. */
    public String action() {
        return action;
    }

    public AuditedThing thing() {
        return new AuditedThing(thingType, thingId, uscc, area);
    }

    /** Of the request that did it, as in its answer and in the logs. */
    public String requestId() {
        return requestId;
    }

    /** What changed, a JSON object. */
    public String details() {
        return details;
    }
}
