package org.yimatong.hazards.patrol;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.source.HazardSource;

/** A source that nobody looked at by the deadline of a day (漏查). A later look does not undo it. */
@Entity
public class PatrolMiss {

    @Embeddable
    record Id(UUID sourceId, LocalDate day) {}

    @EmbeddedId
    private Id id;

    private String uscc;
    private String area;
    private String sourceCode;
    private String sourceName;
    private @Nullable String officer;
    private Instant missedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected PatrolMiss() {}

    PatrolMiss(HazardSource source, LocalDate day, @Nullable String officer, Instant missedAt) {
        this.id = new Id(source.id(), day);
        this.uscc = source.uscc();
        this.area = source.area();
        this.sourceCode = source.code();
        this.sourceName = source.entry().name();
        this.officer = officer;
        this.missedAt = missedAt;
    }

    public UUID sourceId() {
        return id.sourceId();
    }

    public LocalDate day() {
        return id.day();
    }

    public String uscc() {
        return uscc;
    }

    public String area() {
        return area;
    }

    public String source() {
        return sourceCode;
    }

    public String name() {
        return sourceName;
    }

    /** Who was on duty, the stand-in if there was one; null if nobody was. */
    public @Nullable String officer() {
        return officer;
    }

    /** The deadline that passed. */
    public Instant missedAt() {
        return missedAt;
    }
}
