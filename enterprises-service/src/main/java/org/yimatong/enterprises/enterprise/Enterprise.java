package org.yimatong.enterprises.enterprise;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.calendar.LegalCalendar;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.RegistryEvent;

/** A hazardous enterprise under supervision, as the bureau's registry knows it. */
@Entity
public class Enterprise {

    @Id
    private String uscc;

    private String name;

    @Embedded
    private OtherNames otherNames;

    @Enumerated(EnumType.STRING)
    private EnterpriseKind kind;

    private @Nullable String industry;
    private String area;
    private @Nullable String address;

    @Embedded
    private @Nullable Place place;

    @Enumerated(EnumType.STRING)
    private @Nullable EnterpriseScale scale;

    @Embedded
    private Standing standing;

    private @Nullable String mergedInto;
    private Instant registeredAt;

    @Version
    private long version;

    @Transient
    private final List<RegistryEvent> events = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Enterprise() {}

    /** Enters an enterprise in the registry. */
    public static Enterprise register(Uscc uscc, EnterpriseDetails details, Clock clock) {
        return register(uscc, details, null, clock);
    }

    /** Enters an enterprise in the registry, with the short name it goes by. */
    public static Enterprise register(Uscc uscc, EnterpriseDetails details, @Nullable String shortName, Clock clock) {
        var enterprise = new Enterprise();
        var today = LegalCalendar.today(clock);
        enterprise.uscc = uscc.value();
        enterprise.registeredAt = clock.instant();
        enterprise.otherNames = new OtherNames(shortName, today, List.of());
        enterprise.describe(details);
        enterprise.standing = new Standing(details.status(), StatusReason.REGISTERED, null, today);
        enterprise.events.add(EnterpriseEvents.registered(enterprise));
        return enterprise;
    }

    /** Takes on what a table says; to say what the entry says already changes nothing and is not announced. */
    public void amend(EnterpriseDetails details, Clock clock) {
        amend(details, otherNames.shortName(), clock);
    }

    /**
     * The same with another short name. A name it loses is kept with its time.
     *
     * @throws EnterpriseMerged if it was merged into another entry
     * @throws StatusStepRefused if it may not come to stand as the details say
     */
    public void amend(EnterpriseDetails details, @Nullable String shortName, Clock clock) {
        refuseIfMerged();
        if (!allows(details)) {
            throw new StatusStepRefused(this, details.status());
        }
        if (details.agreesWith(details()) && Objects.equals(shortName, otherNames.shortName())) {
            return;
        }
        var today = LegalCalendar.today(clock);
        if (!details.name().equals(name)) {
            otherNames = otherNames.after(name, today);
        }
        otherNames = otherNames.withShort(shortName);
        if (details.status() != standing.status()) {
            standing = new Standing(details.status(), StatusReason.TABLE, null, today);
        }
        describe(details);
        events.add(EnterpriseEvents.changed(this, clock));
    }

    /** Whether it may come to stand as the details say. */
    public boolean allows(EnterpriseDetails details) {
        var status = standing.status();
        return details.status() == status || status.next().contains(details.status());
    }

    /**
     * Comes to stand otherwise.
     *
     * @throws EnterpriseMerged if it was merged into another entry
     * @throws StatusStepRefused if it is no correction, and the lifecycle has no such step from where it stands
     */
    public void become(Standing next, Clock clock) {
        refuseIfMerged();
        if (!standing.mayBecome(next)) {
            throw new StatusStepRefused(this, next.status());
        }
        standing = next;
        events.add(EnterpriseEvents.changed(this, clock));
    }

    /**
     * Closes this entry as a duplicate of another, which speaks for it from now on.
     *
     * @throws EnterpriseMerged if either was merged before
     * @throws MergedIntoClosed if the other is closed
     */
    public void mergeInto(Enterprise kept, String note, Clock clock) {
        refuseIfMerged();
        kept.refuseIfMerged();
        if (kept.standing.status() == EnterpriseStatus.CLOSED) {
            throw new MergedIntoClosed(kept.uscc);
        }
        standing = new Standing(EnterpriseStatus.CLOSED, StatusReason.MERGED, note, LegalCalendar.today(clock));
        mergedInto = kept.uscc;
        events.add(EnterpriseEvents.changed(this, clock));
    }

    /** @throws EnterpriseMerged if it was merged into another entry, which alone is kept up since */
    public void refuseIfMerged() {
        if (mergedInto != null) {
            throw new EnterpriseMerged(uscc, mergedInto);
        }
    }

    private void describe(EnterpriseDetails details) {
        name = details.name();
        kind = details.kind();
        industry = details.industry();
        area = details.area();
        address = details.address();
        place = details.place();
        scale = details.scale();
    }

    public String uscc() {
        return uscc;
    }

    public EnterpriseDetails details() {
        return new EnterpriseDetails(name, kind, industry, area, address, place, scale, standing.status());
    }

    public OtherNames otherNames() {
        return otherNames;
    }

    public Standing standing() {
        return standing;
    }

    /** The code of the entry that speaks for it since they were merged. */
    public @Nullable String mergedInto() {
        return mergedInto;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public long version() {
        return version;
    }

    /** The events raised since the last release, for the repository to announce. */
    List<RegistryEvent> releaseEvents() {
        var released = List.copyOf(events);
        events.clear();
        return released;
    }
}
