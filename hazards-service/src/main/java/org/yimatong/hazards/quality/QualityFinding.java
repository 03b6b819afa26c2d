package org.yimatong.hazards.quality;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A defect of a record, from the day it was entered until it is corrected. */
@Entity
public class QualityFinding {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private RecordedThing.Kind record;

    private UUID recordId;

    private String uscc;

    private String area;

    private String sourceCode;

    private String name;

    @Enumerated(EnumType.STRING)
    private Defect defect;

    private String places;

    private Instant foundAt;

    private @Nullable Instant clearedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected QualityFinding() {}

    QualityFinding(RecordedThing thing, Defect defect, String places, Instant now) {
        this.id = UUID.randomUUID();
        this.record = thing.kind();
        this.recordId = thing.id();
        this.uscc = thing.uscc();
        this.area = thing.area();
        this.sourceCode = thing.source();
        this.name = thing.name();
        this.defect = defect;
        this.places = places;
        this.foundAt = now;
    }

    /** The record was entered anew, and still has the defect, if perhaps elsewhere. */
    void remain(RecordedThing thing, String newPlaces) {
        sourceCode = thing.source();
        name = thing.name();
        places = newPlaces;
    }

    /** The record was corrected. */
    void clear(Instant now) {
        clearedAt = now;
    }

    public UUID id() {
        return id;
    }

    public RecordedThing.Kind record() {
        return record;
    }

    public UUID recordId() {
        return recordId;
    }

    public String uscc() {
        return uscc;
    }

    public String area() {
        return area;
    }

    public String sourceCode() {
        return sourceCode;
    }

    public String name() {
        return name;
    }

    public Defect defect() {
        return defect;
    }

    /** Names of the members of the record that are wrong, separated by commas. */
    public String places() {
        return places;
    }

    public Instant foundAt() {
        return foundAt;
    }

    /** Null while it stands. */
    public @Nullable Instant clearedAt() {
        return clearedAt;
    }
}
