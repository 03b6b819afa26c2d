package org.yimatong.hazards.tailings;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yimatong.hazards.enterprise.KnownEnterprise;
import org.yimatong.kit.precondition.Versioned;

/** A tailings pond (尾矿库) of an enterprise. */
@Entity
public class TailingsPond implements Versioned {

    @Id
    private UUID id;

    private String uscc;
    private String area;
    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private PondKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private PondGrading grading;

    private int grade;

    @Enumerated(EnumType.STRING)
    private PondWarning warning = PondWarning.UNKNOWN;

    private Instant warningSince;

    @Version
    private long version = 1;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected TailingsPond() {}

    /**
     * What the registrar enters of a pond.
     *
     * @param code unique within the enterprise
     */
    public record Entry(String code, String name, PondKind kind) {}

    static TailingsPond register(KnownEnterprise enterprise, Entry entry, PondGrading grading, Instant now) {
        var pond = new TailingsPond();
        pond.id = UUID.randomUUID();
        pond.uscc = enterprise.uscc();
        pond.area = enterprise.area();
        pond.code = entry.code();
        pond.name = entry.name();
        pond.kind = entry.kind();
        pond.warningSince = now;
        pond.grade(grading);
        return pond;
    }

    /** It is graded so from now on. */
    void grade(PondGrading anew) {
        grading = anew;
        grade = anew.grade().number();
    }

    /** Its warning is so from now on. */
    void warn(PondWarning found, Instant now) {
        warning = found;
        warningSince = now;
    }

    public UUID id() {
        return id;
    }

    public String uscc() {
        return uscc;
    }

    /** The supervision area of the enterprise. */
    public String area() {
        return area;
    }

    public Entry entry() {
        return new Entry(code, name, kind);
    }

    /** The newest. */
    public PondGrading grading() {
        return grading;
    }

    public PondGrade grade() {
        return grading.grade();
    }

    /** What it has to monitor whatever lies around it; by its kind and grade. */
    EnumSet<MonitoredItem> requiredItems() {
        var required = EnumSet.noneOf(MonitoredItem.class);
        for (var item : MonitoredItem.values()) {
            if (item.requirement(kind, grade()) == Requirement.REQUIRED) {
                required.add(item);
            }
        }
        return required;
    }

    public PondWarning warning() {
        return warning;
    }

    public Instant warningSince() {
        return warningSince;
    }

    @Override
    public long version() {
        return version;
    }
}
