package org.yimatong.hazards.warning;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.warning.WarningRules.Reason;

/** A change of a warning's colour or reasons, with the rules and the inputs that made it. Never edited. */
@Entity
public class WarningChange {

    @Embeddable
    record Id(String subject, long number) {}

    @EmbeddedId
    private Id id;

    private String uscc;
    private String area;

    @Enumerated(EnumType.STRING)
    private WarningColour colour;

    @Enumerated(EnumType.STRING)
    private @Nullable WarningColour formerColour;

    private Instant at;
    private int rulesVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Reason> reasons;

    @JdbcTypeCode(SqlTypes.JSON)
    private WarningBasis basis;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected WarningChange() {}

    WarningChange(Warning warning, @Nullable WarningColour former, Instant at) {
        this.id = new Id(warning.subject(), warning.version());
        this.uscc = warning.uscc();
        this.area = warning.area();
        this.colour = Objects.requireNonNull(warning.colour());
        this.formerColour = former;
        this.at = at;
        this.rulesVersion = warning.rulesVersion();
        this.reasons = warning.reasons();
        this.basis = Objects.requireNonNull(warning.basis());
    }

    /** The first is one. */
    public long number() {
        return id.number();
    }

    public WarningColour colour() {
        return colour;
    }

    /** Null if it had none before. */
    public @Nullable WarningColour formerColour() {
        return formerColour;
    }

    /** When it was judged. */
    public Instant at() {
        return at;
    }

    public int rulesVersion() {
        return rulesVersion;
    }

    public List<Reason> reasons() {
        return reasons;
    }

    public WarningBasis basis() {
        return basis;
    }
}
