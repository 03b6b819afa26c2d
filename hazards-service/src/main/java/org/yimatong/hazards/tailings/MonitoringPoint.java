package org.yimatong.hazards.tailings;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.precondition.Versioned;

/** A point at which something of a pond is monitored (监测点). */
@Entity
public class MonitoringPoint implements Versioned {

    /** Values come every ten minutes to every 24 hours (thz918). */
    static final Duration LONGEST_INTERVAL = Duration.ofHours(24);

    @Id
    private UUID id;

    private UUID pondId;
    private String uscc;
    private String area;
    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private MonitoredItem item;

    @JdbcTypeCode(SqlTypes.JSON)
    private PointThresholds design;

    @Enumerated(EnumType.STRING)
    private PondWarning warning = PondWarning.UNKNOWN;

    private boolean silent;
    private @Nullable BigDecimal value;
    private @Nullable Instant observedAt;

    @Version
    private long version = 1;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected MonitoringPoint() {}

    /** @param design thresholds of the design, in order with those that follow from rules */
    static MonitoringPoint setUp(
            TailingsPond pond, String code, String name, MonitoredItem item, PointThresholds design) {
        var point = new MonitoringPoint();
        point.id = UUID.randomUUID();
        point.pondId = pond.id();
        point.uscc = pond.uscc();
        point.area = pond.area();
        point.code = code;
        point.name = name;
        point.item = item;
        point.design = design.checkedFor(item, pond.grade());
        return point;
    }

    /** Gives it other thresholds; its newest value is judged anew. */
    void redesign(PointThresholds anew, PondGrade grade) {
        design = anew.checkedFor(item, grade);
        judge(grade);
    }

    /** Judges its newest value anew, of a pond of this grade. A colour that was reported stays. */
    void judge(PondGrade grade) {
        if (value != null) {
            warning = colourOf(value, grade);
        }
    }

    /** The colour of a value by its thresholds; unknown if there are none. */
    PondWarning colourOf(BigDecimal ofValue, PondGrade grade) {
        return effective(grade).of(ofValue, item.sense());
    }

    /**
     * Takes in what was observed, unless something newer is known.
     *
     * @param observed null if only a colour was reported
     * @return whether it is the newest
     */
    boolean take(@Nullable BigDecimal observed, PondWarning found, Instant at, Instant now) {
        if (observedAt != null && !at.isAfter(observedAt)) {
            return false;
        }
        value = observed;
        warning = found;
        observedAt = at;
        silent = isSilentAt(now);
        return true;
    }

    /** Whether nothing was heard of it for longer than the standard admits; also if nothing ever was. */
    boolean isSilentAt(Instant now) {
        return observedAt == null || !now.isBefore(observedAt.plus(LONGEST_INTERVAL));
    }

    /**
     * It fell silent. What it told last, if that was no warning, tells nothing of now.
     *
     * @return since when it is silent
     */
    Instant fallSilent() {
        silent = true;
        return requireNonNull(observedAt).plus(LONGEST_INTERVAL);
    }

    /** Its thresholds with those that follow from rules. */
    public PointThresholds effective(PondGrade grade) {
        return design.effective(item, grade);
    }

    public UUID id() {
        return id;
    }

    public UUID pondId() {
        return pondId;
    }

    public String uscc() {
        return uscc;
    }

    public String area() {
        return area;
    }

    /** Unique within the pond. */
    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public MonitoredItem item() {
        return item;
    }

    /** What it told last; unknown once it is silent, unless that was a colour: a colour stays. */
    public PondWarning warning() {
        return silent && warning == PondWarning.NONE ? PondWarning.UNKNOWN : warning;
    }

    /** Whether nothing was heard of it for a day, as far as the clock has noticed. */
    public boolean silent() {
        return silent;
    }

    /** The newest, in the unit of its item; null if only its colour was reported, or nothing yet. */
    public @Nullable BigDecimal value() {
        return value;
    }

    public @Nullable Instant observedAt() {
        return observedAt;
    }

    @Override
    public long version() {
        return version;
    }
}
