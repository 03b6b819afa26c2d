package org.yimatong.enterprises.policy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.signature.Signatory;

/**
 * A version of the policy: drafted by one person, adopted by another for an instant to come, and then never changed.
 */
@Entity
@Table(name = "code_policy")
public class PolicyVersion {

    /**
     * The second person's word.
     *
     * @param effectiveFrom from when codes are judged by this version
     */
    public record Adoption(Signatory by, Instant at, Instant effectiveFrom, String reason) {}

    @Id
    private int version;

    @JdbcTypeCode(SqlTypes.JSON)
    private CodePolicy document;

    private String purpose;

    @JdbcTypeCode(SqlTypes.JSON)
    private Signatory draftedBy;

    private Instant draftedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Signatory adoptedBy;

    private @Nullable Instant adoptedAt;
    private @Nullable Instant effectiveFrom;
    private @Nullable String adoptionReason;

    @Version
    private long revision;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected PolicyVersion() {}

    static PolicyVersion draft(int version, String purpose, List<PolicyRule> rules, Signatory by, Instant at) {
        var draft = new PolicyVersion();
        draft.version = version;
        draft.document = new CodePolicy(version, List.copyOf(rules));
        draft.purpose = purpose;
        draft.draftedBy = by;
        draft.draftedAt = at;
        return draft;
    }

    /**
     * Lets codes be judged by it from an instant on.
     *
     * @throws PolicyAdopted if that was decided before
     * @throws AdoptionByDrafter if nobody but its author would have seen it
     */
    void adopt(Adoption adoption) {
        if (adoptedAt != null) {
            throw new PolicyAdopted(version);
        }
        if (adoption.by().isSamePersonAs(draftedBy)) {
            throw new AdoptionByDrafter();
        }
        adoptedBy = adoption.by();
        adoptedAt = adoption.at();
        effectiveFrom = adoption.effectiveFrom();
        adoptionReason = adoption.reason();
    }

    public int version() {
        return version;
    }

    public CodePolicy document() {
        return document;
    }

    public String purpose() {
        return purpose;
    }

    public Signatory draftedBy() {
        return draftedBy;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    /** Empty while it is a draft. */
    public Optional<Adoption> adoption() {
        if (adoptedBy == null || adoptedAt == null || effectiveFrom == null || adoptionReason == null) {
            return Optional.empty();
        }
        return Optional.of(new Adoption(adoptedBy, adoptedAt, effectiveFrom, adoptionReason));
    }

    /** From when codes are judged by it. It has to be adopted. */
    Instant effectiveFrom() {
        return Objects.requireNonNull(effectiveFrom);
    }

    public long revision() {
        return revision;
    }
}
