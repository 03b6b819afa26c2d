package org.yimatong.hazards.tailings;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.caller.Actor;

/** What was reported of a point: a value, whose colour follows, or a colour. Never edited. */
@Entity
public class PointReport extends PondRecord {

    /**
     * What was observed.
     *
     * @param value in the unit of the item; null if only a colour is known
     * @param colour as reported; null if it follows from the value
     */
    public record Observation(
            String point,
            Instant observedAt,
            @Nullable BigDecimal value,
            @Nullable PondWarning colour) {}

    private String point;
    private Instant observedAt;
    private @Nullable BigDecimal value;

    @Enumerated(EnumType.STRING)
    private PondWarning warning;

    private @Nullable String rule;
    private boolean late;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected PointReport() {}

    /** @param late whether something newer was known of the point already */
    PointReport(
            TailingsPond pond,
            Observation observed,
            PondWarning warning,
            boolean late,
            Actor recorder,
            Instant recordedAt) {
        super(pond, recorder, recordedAt);
        this.point = observed.point();
        this.observedAt = observed.observedAt();
        this.value = observed.value();
        this.warning = warning;
        this.rule = observed.colour() == null ? PondWarningRule.VERSION : null;
        this.late = late;
    }

    /** Code of the point. */
    public String point() {
        return point;
    }

    public Instant observedAt() {
        return observedAt;
    }

    public @Nullable BigDecimal value() {
        return value;
    }

    public PondWarning warning() {
        return warning;
    }

    /** Version of the rule by which the colour follows; null if it was reported itself. */
    public @Nullable String rule() {
        return rule;
    }

    /** Whether something newer was known of the point already: it is history only. */
    public boolean late() {
        return late;
    }
}
