package org.yimatong.hazards.source;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.enterprise.KnownEnterprise;

/** A unit that holds so much of hazardous chemicals that it is a major hazard source (重大危险源). */
@Entity
public class HazardSource {

    @Id
    private UUID id;

    private String uscc;

    private String area;

    private String code;

    private String name;

    private int level;

    @Enumerated(EnumType.STRING)
    private UnitKind unitKind;

    private BigDecimal longitude;

    private BigDecimal latitude;

    private @Nullable UUID assessmentId;

    private @Nullable LocalDate assessedOn;

    private @Nullable Instant deregisteredAt;

    @Version
    private long version = 1;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected HazardSource() {}

    private HazardSource(KnownEnterprise enterprise, Entry entry) {
        this.id = UUID.randomUUID();
        this.uscc = enterprise.uscc();
        this.area = enterprise.area();
        this.code = entry.code();
        this.name = entry.name();
        this.level = entry.level();
        this.unitKind = entry.unitKind();
        this.longitude = entry.longitude();
        this.latitude = entry.latitude();
    }

    /**
     * What the registrar enters of a source.
     *
     * @param code given by the national registration, unique within the enterprise
     * @param level one (greatest) to four, GB 18218-2018
     * @param longitude degrees, CGCS2000
     * @param latitude degrees, CGCS2000
     */
    public record Entry(
            String code, String name, int level, UnitKind unitKind, BigDecimal longitude, BigDecimal latitude) {

        boolean isSameAs(Entry other) {
            return code.equals(other.code)
                    && name.equals(other.name)
                    && level == other.level
                    && unitKind == other.unitKind
                    && longitude.compareTo(other.longitude) == 0
                    && latitude.compareTo(other.latitude) == 0;
        }
    }

    static HazardSource register(KnownEnterprise enterprise, Entry entry) {
        return new HazardSource(enterprise, entry);
    }

    /** Enters the source anew; false if nothing is different. */
    boolean correct(Entry entry) {
        if (entry.isSameAs(entry())) {
            return false;
        }
        name = entry.name();
        level = entry.level();
        unitKind = entry.unitKind();
        longitude = entry.longitude();
        latitude = entry.latitude();
        return true;
    }

    /**
     * Follows an assessment, from now on its newest. One that was deregistered is a major hazard source again, if it is
     * found to be one.
     *
     * @param assessedLevel one (greatest) to four; null if it found no major hazard source: the level stays until the
     *     source is deregistered
     */
    public void follow(UUID assessment, LocalDate day, @Nullable Integer assessedLevel) {
        assessmentId = assessment;
        assessedOn = day;
        if (assessedLevel != null) {
            level = assessedLevel;
            deregisteredAt = null;
        }
    }

    /** It is no major hazard source any more (核销); what was read and written of it stays. */
    void deregister(Instant at) {
        deregisteredAt = at;
    }

    public Entry entry() {
        return new Entry(code, name, level, unitKind, longitude, latitude);
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

    /** One (greatest) to four: as assessed, or as registered while there is no assessment. */
    public int level() {
        return level;
    }

    /** Its newest assessment; null while there is none. */
    public @Nullable UUID assessmentId() {
        return assessmentId;
    }

    /** The day of its newest assessment. */
    public @Nullable LocalDate assessedOn() {
        return assessedOn;
    }

    /** Since when it is no major hazard source any more; null while it is one. */
    public @Nullable Instant deregisteredAt() {
        return deregisteredAt;
    }

    /** Whether it is no major hazard source any more. */
    public boolean isDeregistered() {
        return deregisteredAt != null;
    }

    /** Rises with every change. */
    public long version() {
        return version;
    }
}
