package org.yimatong.hazards.warning;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.source.HazardSource;
import org.yimatong.hazards.warning.WarningRules.Judgement;
import org.yimatong.hazards.warning.WarningRules.Reason;

/** The live risk of a hazard source, or of an enterprise as a whole: its colour, and what it rests on. */
@Entity
public class Warning {

    /** Id of the source, or USCC of the enterprise. */
    @Id
    private String subject;

    private @Nullable UUID sourceId;
    private @Nullable String sourceCode;
    private String uscc;
    private String area;

    @Enumerated(EnumType.STRING)
    private @Nullable WarningColour colour;

    private @Nullable Instant since;
    private int rulesVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Reason> reasons = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable WarningBasis basis;

    private Instant evaluatedAt = Instant.EPOCH;
    private Instant dueAt = Instant.EPOCH;

    /** Number of the newest change of its colour or reasons. */
    private long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Warning() {}

    static Warning of(HazardSource source) {
        var warning = new Warning();
        warning.subject = source.id().toString();
        warning.sourceId = source.id();
        warning.sourceCode = source.code();
        warning.uscc = source.uscc();
        warning.area = source.area();
        return warning;
    }

    static Warning ofEnterprise(String uscc, String area) {
        var warning = new Warning();
        warning.subject = uscc;
        warning.uscc = uscc;
        warning.area = area;
        return warning;
    }

    /**
     * Takes over what the rules make of it.
     *
     * @param next when it is judged again at the latest
     * @return the change, if colour or reasons are new
     */
    @Nullable
    WarningChange become(Judgement judgement, int rules, WarningBasis newBasis, Instant now, Instant next) {
        evaluatedAt = now;
        dueAt = next;
        basis = newBasis;
        rulesVersion = rules;
        if (judgement.colour() == colour && judgement.reasons().equals(reasons)) {
            return null;
        }
        var former = colour;
        if (judgement.colour() != colour) {
            since = now;
        }
        colour = judgement.colour();
        reasons = judgement.reasons();
        version++;
        return new WarningChange(this, former, now);
    }

    /** There is nothing to warn of any more. What it was stays in its history. */
    void end() {
        colour = null;
        since = null;
        reasons = List.of();
    }

    public String subject() {
        return subject;
    }

    /** Null for an enterprise. */
    public @Nullable UUID sourceId() {
        return sourceId;
    }

    /** Code of the source; null for an enterprise. */
    public @Nullable String sourceCode() {
        return sourceCode;
    }

    public String uscc() {
        return uscc;
    }

    public String area() {
        return area;
    }

    /** Null until it is judged first, and once its source is no major hazard source any more. */
    public @Nullable WarningColour colour() {
        return colour;
    }

    /** Since when it has this colour. */
    public @Nullable Instant since() {
        return since;
    }

    /** Version of the rule table by which it was judged last. */
    public int rulesVersion() {
        return rulesVersion;
    }

    public List<Reason> reasons() {
        return reasons;
    }

    public @Nullable WarningBasis basis() {
        return basis;
    }

    public Instant evaluatedAt() {
        return evaluatedAt;
    }

    public long version() {
        return version;
    }
}
