package org.yimatong.enterprises.risk;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What is known of the risk of an enterprise in an area; written by {@link RiskPictures} only. */
@Entity
@Immutable
@IdClass(RiskPicture.Key.class)
public class RiskPicture {

    /** An enterprise that moved has a row in each of its areas. */
    public record Key(String uscc, String area) {}

    /**
     * What it is, and how it was judged.
     *
     * @param kind of hazardous business
     * @param industry GB/T 4754
     * @param enterpriseStatus as in the registry
     * @param codeStatus colour of its code; unknown and suspended are words of their own
     * @param codeSince when the code came to show that
     * @param rating {@code BLUE}, {@code YELLOW}, {@code ORANGE}, {@code RED} or {@code DIRECT_RED}; null while it has
     *     none
     * @param warning colour of the live warning of its hazard sources; null while it has none
     * @param hazardLevel of its greatest major hazard source, one (greatest) to four; null without one
     */
    @Embeddable
    public record Portrait(
            String name,
            String kind,
            @Nullable String industry,
            String enterpriseStatus,
            String codeStatus,
            Instant codeSince,
            @Nullable String rating,
            @Nullable String warning,
            @Nullable Integer hazardLevel) {}

    /**
     * What stands against it, counted.
     *
     * @param openFindings all findings that are not verified as rectified
     * @param majorFindings those of them that are major
     * @param overdueFindings those of them whose last day has passed
     * @param alarmsHighHigh alarms of that level whose value is still beyond its limit; likewise the others
     * @param lapsedRecords permits, insurances, certificates and the like that ran out or are owed
     * @param promiseOverdue whether the daily safety promise is missing
     * @param unreliableSensors episodes of sensors that send nothing, nothing usable or always the same
     */
    @Embeddable
    public record Figures(
            int openFindings,
            int majorFindings,
            int overdueFindings,
            int alarmsHighHigh,
            int alarmsHigh,
            int alarmsLow,
            int alarmsLowLow,
            int lapsedRecords,
            boolean promiseOverdue,
            int unreliableSensors) {}

    @Id
    private String uscc;

    @Id
    private String area;

    private boolean gone;

    @Embedded
    private Portrait portrait;

    @Embedded
    private Figures figures;

    private @Nullable BigDecimal longitude;
    private @Nullable BigDecimal latitude;
    private long changedIn;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected RiskPicture() {}

    public String uscc() {
        return uscc;
    }

    public String area() {
        return area;
    }

    /** Whether the enterprise is no longer of this area; what else the row says is how it was. */
    public boolean isGone() {
        return gone;
    }

    public Portrait portrait() {
        return portrait;
    }

    public Figures figures() {
        return figures;
    }

    /** Degrees east in CGCS2000; null if nobody knows where it is. */
    public @Nullable BigDecimal longitude() {
        return longitude;
    }

    /** Degrees north likewise. */
    public @Nullable BigDecimal latitude() {
        return latitude;
    }

    /** The transaction that changed it last. */
    public long changedIn() {
        return changedIn;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
