package org.yimatong.inspections.prevention.chain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** What an element of the chain said at one version. Never changed. */
@Entity
@IdClass(ChainRevision.Key.class)
public class ChainRevision {

    /** Versions of an element have no gaps. */
    record Key(String kind, UUID elementId, long version) implements Serializable {}

    @Id
    private String kind;

    @Id
    private UUID elementId;

    @Id
    private long version;

    @SuppressWarnings("UnusedVariable") // read by the queries and by row-level security
    private String uscc;

    @SuppressWarnings("UnusedVariable")
    private String area;

    private String content;
    private boolean deleted;
    private String byName;
    private Instant at;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ChainRevision() {}

    ChainRevision(String kind, ChainElement<?> element, String content, String byName, Instant at) {
        this.kind = kind;
        this.elementId = element.id();
        this.version = element.version();
        this.uscc = element.uscc();
        this.area = element.area();
        this.content = content;
        this.deleted = element.isDeleted();
        this.byName = byName;
        this.at = at.truncatedTo(ChronoUnit.MICROS);
    }

    public long version() {
        return version;
    }

    /** As JSON. */
    public String content() {
        return content;
    }

    public boolean isDeletion() {
        return deleted;
    }

    /** Name of the person or system that sent it. */
    public String byName() {
        return byName;
    }

    /** When it reached this suite. */
    public Instant at() {
        return at;
    }
}
