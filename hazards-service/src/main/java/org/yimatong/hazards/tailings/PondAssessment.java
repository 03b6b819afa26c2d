package org.yimatong.hazards.tailings;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yimatong.hazards.caller.Actor;

/** What the warning of a pond was found to be, with all it follows from. Never edited. */
@Entity
public class PondAssessment extends PondRecord {

    @Enumerated(EnumType.STRING)
    private PondWarning warning;

    @Enumerated(EnumType.STRING)
    private PondWarning formerWarning;

    private String rule;

    @JdbcTypeCode(SqlTypes.JSON)
    private RolledUp evidence;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected PondAssessment() {}

    PondAssessment(TailingsPond pond, RolledUp found, Actor recorder, Instant recordedAt) {
        super(pond, recorder, recordedAt);
        warning = found.warning();
        formerWarning = pond.warning();
        rule = PondWarningRule.VERSION;
        evidence = found;
    }

    public PondWarning warning() {
        return warning;
    }

    public PondWarning formerWarning() {
        return formerWarning;
    }

    /** Version of the rule by which it was found. */
    public String rule() {
        return rule;
    }

    /** The points and items it follows from, as they were. */
    public RolledUp evidence() {
        return evidence;
    }
}
