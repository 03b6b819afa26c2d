package org.yimatong.inspections.finding.listing;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.yimatong.inspections.caller.Actor;
import org.yimatong.inspections.finding.Finding;

/**
 * One time that a major finding was put under listed supervision (挂牌督办). Never changed: what became of it stands in the
 * history of the finding.
 */
@Entity
public class Listing {

    @Id
    private String number;

    private UUID findingId;
    private String uscc;
    private String area;
    private String unit;
    private LocalDate dueOn;

    @Embedded
    private TreatmentPlan plan;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "lister_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "lister_name"))
    private Actor lister;

    private Instant listedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Listing() {}

    Listing(ListingOrder order, Finding finding, Actor lister, Instant listedAt) {
        number = order.number();
        unit = order.unit();
        dueOn = order.dueOn();
        plan = order.plan();
        findingId = finding.id();
        uscc = finding.uscc();
        area = finding.area();
        this.lister = lister;
        this.listedAt = listedAt.truncatedTo(ChronoUnit.MICROS);
    }

    public String number() {
        return number;
    }

    public UUID findingId() {
        return findingId;
    }

    public String uscc() {
        return uscc;
    }

    public String area() {
        return area;
    }

    public String unit() {
        return unit;
    }

    /** The deadline it was listed with. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public TreatmentPlan plan() {
        return plan;
    }

    public Actor lister() {
        return lister;
    }

    public Instant listedAt() {
        return listedAt;
    }
}
