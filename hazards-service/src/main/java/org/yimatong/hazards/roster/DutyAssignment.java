package org.yimatong.hazards.roster;

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
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.calendar.LegalCalendar;
import org.yimatong.hazards.caller.Actor;
import org.yimatong.kit.precondition.Versioned;

/** A named officer's duty for one area on one day (专人负责). */
@Entity
public class DutyAssignment implements Versioned {

    @Id
    private UUID id;

    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private DutyRoster roster;

    private String area;
    private String officer;
    private @Nullable String standIn;
    private @Nullable String standInReason;
    private Instant recordedAt;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "recorder_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "recorder_name"))
    private Actor recorder;

    @Version
    private long version = 1;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected DutyAssignment() {}

    private DutyAssignment(DutyRoster roster, LocalDate day, String area, String officer, Actor recorder, Instant at) {
        this.id = UUID.randomUUID();
        this.day = day;
        this.roster = roster;
        this.area = area;
        this.officer = officer;
        this.recordedAt = at;
        this.recorder = recorder;
    }

    static DutyAssignment of(
            DutyRoster roster, LocalDate day, String area, String officer, Actor recorder, Instant at) {
        return new DutyAssignment(roster, day, area, officer, recorder, at);
    }

    /**
     * Somebody else does the officer's duty (替班).
     *
     * @throws DutyDayOver if the day is over: who was on duty then stays
     */
    void standIn(String other, String reason, LocalDate today) {
        if (day.isBefore(today)) {
            throw new DutyDayOver(day);
        }
        standIn = other;
        standInReason = reason;
    }

    /** Whether this person is on duty by it: the stand-in as well as the officer. */
    public boolean isOfDuty(String signInName) {
        return signInName.equals(officer) || signInName.equals(standIn);
    }

    /** Whether the day had begun without it. */
    public boolean wasMissingAtFirst() {
        return !recordedAt.isBefore(LegalCalendar.startOf(day));
    }

    /** Who answers for the day: the stand-in if there is one. */
    public String inCharge() {
        return standIn == null ? officer : standIn;
    }

    public UUID id() {
        return id;
    }

    public LocalDate day() {
        return day;
    }

    public DutyRoster roster() {
        return roster;
    }

    public String area() {
        return area;
    }

    /** The name by which the officer signs in. */
    public String officer() {
        return officer;
    }

    public @Nullable String standIn() {
        return standIn;
    }

    public @Nullable String standInReason() {
        return standInReason;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Actor recorder() {
        return recorder;
    }

    @Override
    public long version() {
        return version;
    }
}
