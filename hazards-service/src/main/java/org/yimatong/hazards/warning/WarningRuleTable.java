package org.yimatong.hazards.warning;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yimatong.hazards.caller.Actor;

/** A version of the rule table: who wrote it, why, and from when sources are judged by it. Never edited. */
@Entity
@Immutable
public class WarningRuleTable {

    @Id
    private int version;

    @JdbcTypeCode(SqlTypes.JSON)
    private WarningRules document;

    private String purpose;
    private boolean proposal;
    private Instant effectiveFrom;
    private Instant recordedAt;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "recorder_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "recorder_name"))
    private Actor recorder;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected WarningRuleTable() {}

    WarningRuleTable(
            int version,
            List<WarningRule> rules,
            String purpose,
            Instant effectiveFrom,
            Actor recorder,
            Instant recordedAt) {
        this.version = version;
        this.document = new WarningRules(List.copyOf(rules));
        this.purpose = purpose;
        this.effectiveFrom = effectiveFrom;
        this.recorder = recorder;
        this.recordedAt = recordedAt;
    }

    public int version() {
        return version;
    }

    public WarningRules document() {
        return document;
    }

    public String purpose() {
        return purpose;
    }

    /** Whether nobody decided it: the one that came with the software. */
    public boolean proposal() {
        return proposal;
    }

    public Instant effectiveFrom() {
        return effectiveFrom;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Actor recorder() {
        return recorder;
    }
}
