package org.yimatong.hazards.equipment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.source.HazardSource;

/** A tank or a device of a hazard source. */
@Entity
public class Equipment {

    @Id
    private UUID id;

    private String uscc;

    private String area;

    private String sourceCode;

    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private EquipmentKind kind;

    private @Nullable BigDecimal designMaximum;

    @Enumerated(EnumType.STRING)
    private @Nullable QuantityUnit unit;

    private @Nullable String medium;

    private @Nullable String cas;

    @Enumerated(EnumType.STRING)
    private @Nullable MediumState mediumState;

    @Version
    private long version = 1;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Equipment() {}

    @SuppressWarnings("NullAway.Init") // the rest by enter()
    private Equipment(HazardSource source, EquipmentEntry entry) {
        this.id = UUID.randomUUID();
        this.uscc = source.uscc();
        this.area = source.area();
        this.code = entry.code();
        enter(entry);
    }

    static Equipment register(HazardSource source, EquipmentEntry entry) {
        return new Equipment(source, entry);
    }

    /** Enters it anew; false if nothing is different. */
    boolean correct(EquipmentEntry entry) {
        if (entry.equals(entry())) {
            return false;
        }
        enter(entry);
        return true;
    }

    private void enter(EquipmentEntry entry) {
        sourceCode = entry.sourceCode();
        name = entry.name();
        kind = entry.kind();
        designMaximum = entry.designMaximum();
        unit = entry.unit();
        medium = entry.medium();
        cas = entry.cas();
        mediumState = entry.mediumState();
    }

    public EquipmentEntry entry() {
        return new EquipmentEntry(sourceCode, code, name, kind, designMaximum, unit, medium, cas, mediumState);
    }

    public UUID id() {
        return id;
    }

    public String uscc() {
        return uscc;
    }

    public String area() {
        return area;
    }

    public String code() {
        return code;
    }
}
