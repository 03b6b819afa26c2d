package org.yimatong.hazards.source;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An instrument that watches a hazard source: what it measures, how far, and beyond which limits it alarms. */
@Entity
public class Sensor {

    /** Short key, used in the rows of readings. */
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Integer number;

    private UUID id;

    private String uscc;

    private String area;

    private String sourceCode;

    private String tag;

    private String nameZh;

    private String nameEn;

    private String quantity;

    private String unit;

    private BigDecimal rangeLow;

    private BigDecimal rangeHigh;

    private @Nullable BigDecimal lowLow;

    private @Nullable BigDecimal low;

    private @Nullable BigDecimal high;

    private @Nullable BigDecimal highHigh;

    @Enumerated(EnumType.STRING)
    private SensorKind kind;

    private @Nullable String equipmentCode;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Sensor() {}

    @SuppressWarnings("NullAway.Init") // the rest by enter()
    private Sensor(HazardSource source, SensorEntry entry) {
        this.id = UUID.randomUUID();
        this.uscc = source.uscc();
        this.area = source.area();
        this.tag = entry.tag();
        enter(entry);
    }

    static Sensor register(HazardSource source, SensorEntry entry) {
        return new Sensor(source, entry);
    }

    /** Enters the sensor anew; false if nothing is different. */
    boolean correct(SensorEntry entry) {
        if (entry.isSameAs(entry())) {
            return false;
        }
        enter(entry);
        return true;
    }

    private void enter(SensorEntry entry) {
        sourceCode = entry.sourceCode();
        nameZh = entry.nameZh();
        nameEn = entry.nameEn();
        quantity = entry.quantity();
        unit = entry.unit();
        rangeLow = entry.range().low();
        rangeHigh = entry.range().high();
        lowLow = entry.limits().lowLow();
        low = entry.limits().low();
        high = entry.limits().high();
        highHigh = entry.limits().highHigh();
        kind = entry.kind();
        equipmentCode = entry.equipmentCode();
    }

    public SensorEntry entry() {
        return new SensorEntry(
                sourceCode,
                tag,
                nameZh,
                nameEn,
                quantity,
                unit,
                new MeasuringRange(rangeLow, rangeHigh),
                new AlarmLimits(lowLow, low, high, highHigh),
                kind,
                equipmentCode);
    }

    public int number() {
        if (number == null) {
            throw new IllegalStateException("Sensor " + tag + " is not stored yet");
        }
        return number;
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

    public String tag() {
        return tag;
    }
}
