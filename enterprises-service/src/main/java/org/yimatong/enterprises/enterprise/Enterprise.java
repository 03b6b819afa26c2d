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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.events.enterprises.v1.EnterpriseEvent;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.EnterpriseChanged;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.EnterpriseRegistered;

/** A hazardous enterprise under supervision, as the bureau's registry knows it. */
@Entity
public class Enterprise {

    @Id
    private String uscc;

    private String name;

    @Enumerated(EnumType.STRING)
    private EnterpriseKind kind;

    private @Nullable String industry;
    private String area;
    private @Nullable String address;

    @Embedded
    private @Nullable Place place;

    @Enumerated(EnumType.STRING)
    private @Nullable EnterpriseScale scale;

    @Enumerated(EnumType.STRING)
    private EnterpriseStatus status;

    private Instant registeredAt;

    @Version
    private long version;

    @Transient
    private final List<EnterpriseEvent> events = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Enterprise() {}

    /** Enters an enterprise in the registry. */
    public static Enterprise register(Uscc uscc, EnterpriseDetails details, Clock clock) {
        var enterprise = new Enterprise();
        enterprise.uscc = uscc.value();
        enterprise.registeredAt = clock.instant();
        enterprise.describe(details);
        enterprise.events.add(new EnterpriseRegistered(
                UUID.randomUUID(),
                enterprise.registeredAt,
                enterprise.uscc,
                enterprise.version,
                details.name(),
                details.kind().name(),
                details.area(),
                details.status().name()));
        return enterprise;
    }

    /** Corrects the entry; to say what it says already changes nothing and is not announced. */
    public void amend(EnterpriseDetails details, Clock clock) {
        if (details.equals(details())) {
            return;
        }
        describe(details);
        events.add(new EnterpriseChanged(
                UUID.randomUUID(),
                clock.instant(),
                uscc,
                version + 1, // what the database makes of it when this is stored
                name,
                kind.name(),
                area,
                status.name()));
    }

    private void describe(EnterpriseDetails details) {
        name = details.name();
        kind = details.kind();
        industry = details.industry();
        area = details.area();
        address = details.address();
        place = details.place();
        scale = details.scale();
        status = details.status();
    }

    public String uscc() {
        return uscc;
    }

    public EnterpriseDetails details() {
        return new EnterpriseDetails(name, kind, industry, area, address, place, scale, status);
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public long version() {
        return version;
    }

    /** The events raised since the last release, for the repository to announce. */
    List<EnterpriseEvent> releaseEvents() {
        var released = List.copyOf(events);
        events.clear();
        return released;
    }
}
