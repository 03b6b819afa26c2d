package org.yimatong.hazards.assessment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.calendar.LegalCalendar;
import org.yimatong.hazards.caller.Actor;
import org.yimatong.hazards.grading.Grading;
import org.yimatong.hazards.source.HazardSource;
import org.yimatong.kit.problem.InvalidInput;

/** An assessment of a hazard source (辨识、分级记录): what was found on a day, with all it rests on. Never edited. */
@Entity
public class Assessment {

    /** The day on which GB 18218-2018 came into force. */
    private static final LocalDate IN_FORCE = LocalDate.of(2019, 3, 1);

    @Id
    private UUID id;

    private UUID sourceId;
    private String uscc;
    private String area;
    private LocalDate assessedOn;
    private String assessor;
    private String edition;
    private @Nullable Integer level;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private Grading evidence;

    private Instant recordedAt;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "recorder_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "recorder_name"))
    private Actor recorder;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Assessment() {}

    /**
     * Writes down an assessment.
     *
     * @param day on which it was made
     * @param assessor who made it: a person or an agency
     * @throws InvalidInput if the day lies in the future, before the standard, or before the source's newest assessment
     */
    static Assessment of(
            HazardSource source, LocalDate day, String assessor, Grading grading, Actor recorder, Clock clock) {
        requirePossible(day, source.assessedOn(), LegalCalendar.today(clock));
        var assessment = new Assessment();
        assessment.id = UUID.randomUUID();
        assessment.sourceId = source.id();
        assessment.uscc = source.uscc();
        assessment.area = source.area();
        assessment.assessedOn = day;
        assessment.assessor = assessor;
        assessment.edition = grading.edition();
        assessment.level = grading.level();
        assessment.evidence = grading;
        assessment.recordedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        assessment.recorder = recorder;
        return assessment;
    }

    private static void requirePossible(LocalDate day, @Nullable LocalDate newest, LocalDate today) {
        if (day.isAfter(today)) {
            throw new InvalidInput("/assessedOn", "day-in-future");
        }
        if (day.isBefore(IN_FORCE)) {
            throw new InvalidInput("/assessedOn", "assessment-before-standard", Grading.EDITION, IN_FORCE);
        }
        if (newest != null && day.isBefore(newest)) {
            throw new InvalidInput("/assessedOn", "assessment-before-newest", newest);
        }
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

    /** The supervision area of the enterprise. */
    public String area() {
        return area;
    }

    public LocalDate assessedOn() {
        return assessedOn;
    }

    public String assessor() {
        return assessor;
    }

    /** The standard by which it was made. */
    public String edition() {
        return edition;
    }

    /** That of the highest unit, one (greatest) to four; null if no unit is a major hazard source. */
    public @Nullable Integer level() {
        return level;
    }

    /** The whole calculation, as the tables were then. */
    public Grading evidence() {
        return evidence;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Actor recorder() {
        return recorder;
    }
}
