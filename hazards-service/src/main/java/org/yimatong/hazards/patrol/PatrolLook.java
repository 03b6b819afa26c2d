package org.yimatong.hazards.patrol;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.calendar.LegalCalendar;
import org.yimatong.hazards.caller.Actor;
import org.yimatong.kit.precondition.Versioned;

/** An officer's look at a hazard source: what was shown, frozen, and once it is ticked off, what was seen. */
@Entity
@DynamicUpdate // what was shown is never written again, and the database forbids it
public class PatrolLook implements Versioned {

    @Id
    private UUID id;

    private UUID sourceId;
    private String uscc;
    private String area;
    private LocalDate day;
    private Instant shownAt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private PatrolEntry shown;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "officer_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "officer_name"))
    private Actor officer;

    @Enumerated(EnumType.STRING)
    private @Nullable PatrolOutcome outcome;

    private @Nullable String remark;
    private @Nullable String finding;
    private @Nullable Instant tickedAt;

    @Version
    private long version = 1;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected PatrolLook() {}

    private PatrolLook(PatrolEntry shown, Actor officer) {
        this.id = UUID.randomUUID();
        this.sourceId = shown.sourceId();
        this.uscc = shown.uscc();
        this.area = shown.area();
        this.day = LegalCalendar.dayOf(shown.shownAt());
        this.shownAt = shown.shownAt();
        this.shown = shown;
        this.officer = officer;
    }

    static PatrolLook at(PatrolEntry shown, Actor officer) {
        return new PatrolLook(shown, officer);
    }

    /**
     * Ticks the source off. To say the same again changes nothing.
     *
     * @return whether it is new
     * @throws LookTickedOff if something else was written down before
     * @throws LookOutOfDate if it was shown on another day, or too long ago
     */
    boolean tickOff(PatrolNote note, PatrolTimes times, Instant now) {
        if (outcome != null) {
            if (!note.equals(note())) {
                throw new LookTickedOff();
            }
            return false;
        }
        if (!LegalCalendar.dayOf(now).equals(day) || !times.holds(shownAt, now)) {
            throw new LookOutOfDate(shownAt);
        }
        outcome = note.outcome();
        remark = note.remark();
        finding = note.finding();
        tickedAt = now;
        return true;
    }

    /** What was written down; null while it is not ticked off. */
    public @Nullable PatrolNote note() {
        return outcome == null ? null : new PatrolNote(outcome, remark, finding);
    }

    public UUID id() {
        return id;
    }

    public UUID sourceId() {
        return sourceId;
    }

    public String uscc() {
        return uscc;
    }

    public String area() {
        return area;
    }

    public LocalDate day() {
        return day;
    }

    public Instant shownAt() {
        return shownAt;
    }

    /** What the officer had before the eyes. */
    public PatrolEntry shown() {
        return shown;
    }

    public Actor officer() {
        return officer;
    }

    public @Nullable Instant tickedAt() {
        return tickedAt;
    }

    @Override
    public long version() {
        return version;
    }
}
