package org.yimatong.inspections.expert;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.yimatong.kit.precondition.Versioned;

/** An expert (专家) whom the bureau has enterprises consult. */
@Entity
public class Expert implements Versioned {

    @Id
    private UUID id;

    private String account;
    private String name;
    private boolean active = true;
    private Instant registeredAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT) // not by a join, which a lock cannot span
    @CollectionTable(name = "expert_field", joinColumns = @JoinColumn(name = "expert_id"))
    @Column(name = "field")
    private Set<String> fields = new HashSet<>();

    @Version
    private long version = 1;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Expert() {}

    private Expert(UUID id, String account, String name, Collection<String> fields, Instant registeredAt) {
        this.id = id;
        this.account = account;
        this.name = name;
        this.fields.addAll(fields);
        this.registeredAt = registeredAt;
    }

    /**
     * @param account by which the expert signs in
     * @param fields what the expert knows about, for example 化工工艺
     */
    public static Expert register(UUID id, String account, String name, Collection<String> fields, Clock clock) {
        return new Expert(id, account, name, fields, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** @throws ExpertIdTaken unless this very registration made it */
    Expert confirm(String ofAccount, String ofName, Collection<String> ofFields) {
        if (account.equals(ofAccount) && name.equals(ofName) && fields.equals(Set.copyOf(ofFields))) {
            return this;
        }
        throw new ExpertIdTaken();
    }

    /** @param isActive whether new questions may be assigned to the expert */
    void change(String newName, Collection<String> newFields, boolean isActive) {
        name = newName;
        active = isActive;
        fields.retainAll(newFields);
        fields.addAll(newFields);
    }

    public UUID id() {
        return id;
    }

    public String account() {
        return account;
    }

    public String name() {
        return name;
    }

    public boolean isActive() {
        return active;
    }

    public SortedSet<String> fields() {
        return new TreeSet<>(fields);
    }

    @Override
    public long version() {
        return version;
    }
}
