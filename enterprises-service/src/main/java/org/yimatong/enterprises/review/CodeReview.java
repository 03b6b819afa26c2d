package org.yimatong.enterprises.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yimatong.enterprises.policy.CodePolicy;
import org.yimatong.enterprises.signature.Signatory;

/** All codes judged anew at an instant, and how many of them show something else. Never changed. */
@Entity
public class CodeReview {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ReviewPurpose purpose;

    private int policyVersion;
    private Instant at;

    @JdbcTypeCode(SqlTypes.JSON)
    private Signatory askedBy;

    private int codes;
    private int pending;
    private int differences;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected CodeReview() {}

    static CodeReview of(UUID id, ReviewPurpose purpose, CodePolicy policy, Signatory askedBy, ReviewTally tally) {
        var review = new CodeReview();
        review.id = id;
        review.purpose = purpose;
        review.policyVersion = policy.version();
        review.askedBy = askedBy;
        review.at = tally.at();
        review.codes = tally.codes();
        review.pending = tally.pending();
        review.differences = tally.differences();
        return review;
    }

    public UUID id() {
        return id;
    }

    public ReviewPurpose purpose() {
        return purpose;
    }

    /** By which the codes were judged. */
    public int policyVersion() {
        return policyVersion;
    }

    /** The instant for which they were judged. */
    public Instant at() {
        return at;
    }

    public Signatory askedBy() {
        return askedBy;
    }

    /** How many codes there were. */
    public int codes() {
        return codes;
    }

    /** How many of them had a change under way. */
    public int pending() {
        return pending;
    }

    /** How many of them show something else. */
    public int differences() {
        return differences;
    }
}
