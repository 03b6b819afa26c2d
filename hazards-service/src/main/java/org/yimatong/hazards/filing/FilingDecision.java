package org.yimatong.hazards.filing;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.caller.Actor;

/** What the county decided on a filing that was handed in. Never edited; a filing that was sent back has several. */
@Entity
public class FilingDecision {

    @Id
    private UUID id;

    private UUID filingId;
    private String uscc;
    private String area;
    private boolean accepted;
    private @Nullable String reason;
    private Instant submittedAt;
    private Instant decideBy;
    private boolean late;
    private Instant decidedAt;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "decider_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "decider_name"))
    private Actor decider;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected FilingDecision() {}

    /** The decision that the filing has just taken. */
    FilingDecision(Filing filing, @Nullable String reason, Actor decider) {
        this.id = UUID.randomUUID();
        this.filingId = filing.id();
        this.uscc = filing.source().uscc();
        this.area = filing.source().area();
        this.accepted = filing.state() == FilingState.ACCEPTED;
        this.reason = reason;
        this.submittedAt = Objects.requireNonNull(filing.submittedAt());
        this.decideBy = Objects.requireNonNull(filing.decideBy());
        this.late = filing.decisionOverdueAt() != null;
        this.decidedAt = Objects.requireNonNull(filing.decidedAt());
        this.decider = decider;
    }

    public UUID filingId() {
        return filingId;
    }

    public boolean accepted() {
        return accepted;
    }

    /** Why it was sent back; may be missing if it was accepted. */
    public @Nullable String reason() {
        return reason;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public Instant decideBy() {
        return decideBy;
    }

    /** Whether it came later than it should have. */
    public boolean late() {
        return late;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public Actor decider() {
        return decider;
    }
}
