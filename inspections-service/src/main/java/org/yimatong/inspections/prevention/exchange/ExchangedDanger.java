package org.yimatong.inspections.prevention.exchange;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.finding.Finding;
import org.yimatong.inspections.prevention.chain.Stamp;

/** What the rows of a finding said that a finding has no place for; and how far the newest of them was. */
@Entity
class ExchangedDanger {

    @Id
    private UUID findingId;

    @SuppressWarnings("UnusedVariable") // read by row-level security
    private String uscc;

    @SuppressWarnings("UnusedVariable")
    private String area;

    private @Nullable String companyCode;
    private @Nullable String hazardCode;
    private @Nullable UUID measureId;
    private String registrant;
    private @Nullable String reason;

    @Enumerated(EnumType.STRING)
    private DangerState state;

    @Embedded
    private Stamp stamp;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ExchangedDanger() {}

    ExchangedDanger(Finding finding, DangerContent content, DangerState state, Stamp stamp) {
        this.findingId = finding.id();
        this.uscc = finding.uscc();
        this.area = finding.area();
        this.companyCode = content.companyCode();
        this.hazardCode = content.hazardCode();
        this.measureId = content.measureId();
        this.registrant = content.registrant();
        this.reason = content.reason();
        this.state = state;
        this.stamp = stamp;
    }

    /** Takes note of a newer row; what it was first told stays. */
    void tell(DangerState newer, Stamp by) {
        state = newer;
        stamp = stamp.amendedBy(by);
    }

    /** Whether such a row has come before. */
    boolean hasTold(DangerState said, Stamp by) {
        return state == said && !by.updatedAt().isAfter(stamp.updatedAt());
    }

    UUID findingId() {
        return findingId;
    }

    @Nullable
    String companyCode() {
        return companyCode;
    }

    @Nullable
    String hazardCode() {
        return hazardCode;
    }

    @Nullable
    UUID measureId() {
        return measureId;
    }

    String registrant() {
        return registrant;
    }

    @Nullable
    String reason() {
        return reason;
    }

    Stamp stamp() {
        return stamp;
    }
}
