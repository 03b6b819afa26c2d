package org.yimatong.inspections.prevention.chain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.prevention.risk.RiskMethods;
import org.yimatong.kit.precondition.Versioned;

/** An element of the chain of analysis, kept by its enterprise. Deleted ones stay, and say when. */
@MappedSuperclass
public abstract class ChainElement<C extends ElementContent> implements Versioned {

    @Id
    private UUID id;

    private String uscc;
    private String area;

    @Embedded
    private Stamp stamp;

    private @Nullable Instant deletedAt;

    /** Number of its newest revision. */
    @Version
    private long version = 1;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ChainElement() {}

    protected ChainElement(UUID id, ElementKind.Owner owner, Stamp stamp) {
        this.id = id;
        this.uscc = owner.uscc();
        this.area = owner.area();
        this.stamp = stamp;
    }

    public abstract C content();

    /** Takes the content over. */
    protected abstract void say(C content);

    /** Draws from the content what the methods of risk grading say about it. */
    protected void grade(RiskMethods methods) {}

    /** @throws ElementDeleted if it was */
    void amend(C newer, Stamp by) {
        requireStanding();
        newer.checkAgainst(content());
        say(newer);
        stamp = stamp.amendedBy(by);
    }

    /** @throws ElementDeleted if it was already */
    void delete(Stamp by) {
        requireStanding();
        stamp = stamp.amendedBy(by);
        deletedAt = by.receivedAt().truncatedTo(ChronoUnit.MICROS);
    }

    /** @throws ElementDeleted if it was */
    public void requireStanding() {
        if (deletedAt != null) {
            throw new ElementDeleted(deletedAt);
        }
    }

    /** Made by the enterprise. */
    public UUID id() {
        return id;
    }

    public String uscc() {
        return uscc;
    }

    /** The supervision area the enterprise belonged to when the element was filed. */
    public String area() {
        return area;
    }

    public Stamp stamp() {
        return stamp;
    }

    /** By our clock; none while it stands. */
    public @Nullable Instant deletedAt() {
        return deletedAt;
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    @Override
    public long version() {
        return version;
    }
}
