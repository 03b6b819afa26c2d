package org.yimatong.inspections.inspection;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yimatong.inspections.caller.Actor;

/** An entry of an inspection as it arrived, maybe before the inspection itself. Never changed. */
@Entity
@IdClass(InspectionEntry.Key.class)
public class InspectionEntry {

    /** Each inspector numbers their own: nobody's entry can take the place of another's. */
    public record Key(UUID inspectionId, String filerSubject, int number) implements Serializable {}

    @Id
    private UUID inspectionId;

    @Id
    private String filerSubject;

    @Id
    private int number;

    private String filerName;
    private String uscc;

    @SuppressWarnings("UnusedVariable") // read by the queries and by row-level security
    private String area;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    private Instant writtenAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private EntryContent content;

    private Instant receivedAt;

    @SuppressWarnings("UnusedVariable") // read by the queries; ended when the inspection adopts it
    private boolean waiting;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected InspectionEntry() {}

    /**
     * @param area the one of the inspection, or of the enterprise while the inspection is not there
     * @param waiting whether its inspection has yet to arrive
     */
    InspectionEntry(
            UUID inspectionId, Actor filer, String uscc, String area, FieldEntry said, boolean waiting, Instant now) {
        this.inspectionId = inspectionId;
        this.uscc = uscc;
        this.area = area;
        filerSubject = filer.subject();
        filerName = filer.name();
        number = said.number();
        kind = said.content().kind();
        writtenAt = said.at();
        content = said.content();
        receivedAt = now;
        this.waiting = waiting;
    }

    /** @throws EntryNumberTaken unless it says the same of the same enterprise */
    InspectionEntry confirm(String aboutUscc, FieldEntry told) {
        if (aboutUscc.equals(uscc) && told.equals(said())) {
            return this;
        }
        throw new EntryNumberTaken(number);
    }

    public UUID inspectionId() {
        return inspectionId;
    }

    public String uscc() {
        return uscc;
    }

    /** Name of who sent it. */
    public String filer() {
        return filerName;
    }

    public EntryKind kind() {
        return kind;
    }

    /** What the device wrote down. */
    public FieldEntry said() {
        return new FieldEntry(number, writtenAt, content);
    }

    /** When it reached this suite. */
    public Instant receivedAt() {
        return receivedAt;
    }
}
