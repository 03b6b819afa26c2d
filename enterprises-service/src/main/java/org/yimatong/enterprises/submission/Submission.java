package org.yimatong.enterprises.submission;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.credential.CredentialEntry;
import org.yimatong.enterprises.credential.PersonalNumbersColumn;
import org.yimatong.enterprises.credential.Validity;
import org.yimatong.enterprises.credential.details.CredentialDetails;
import org.yimatong.enterprises.credential.details.CredentialKind;
import org.yimatong.enterprises.credential.details.PersonalNumbers;
import org.yimatong.enterprises.enterprise.Enterprise;
import org.yimatong.enterprises.signature.Signatory;
import org.yimatong.kit.personal.Encrypted;
import org.yimatong.kit.precondition.Versioned;

/** A credential as its enterprise claims to hold it. Counts for nothing until an official has confirmed it. */
@Entity
@Table(name = "credential_submission")
public class Submission implements Versioned {

    @Id
    private UUID id;

    private String uscc;
    private String area;

    @Enumerated(EnumType.STRING)
    private CredentialKind kind;

    private String subject;

    @JdbcTypeCode(SqlTypes.JSON)
    private CredentialDetails details;

    @Convert(converter = SubmissionNumbers.class)
    private @Nullable Encrypted<PersonalNumbers> personalNumbers;

    @Embedded
    private Validity validity;

    private @Nullable UUID replaces;

    @Enumerated(EnumType.STRING)
    private SubmissionState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private Signatory submittedBy;

    private Instant submittedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Signatory settledBy;

    private @Nullable Instant settledAt;
    private @Nullable String reason;
    private @Nullable UUID credential;

    @Version
    private long version = 1;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Submission() {}

    /** @param replaces the credential in force for the same subject, which it would take the place of */
    static Submission submit(
            Enterprise enterprise, CredentialEntry claim, @Nullable UUID replaces, Signatory by, Instant at) {
        var submission = new Submission();
        submission.id = UUID.randomUUID();
        submission.uscc = enterprise.uscc();
        submission.area = enterprise.details().area();
        submission.details = claim.details().masked();
        submission.personalNumbers = PersonalNumbersColumn.of(claim.details());
        submission.kind = claim.details().kind();
        submission.subject = claim.details().subject();
        submission.validity = claim.validity();
        submission.replaces = replaces;
        submission.state = SubmissionState.SUBMITTED;
        submission.submittedBy = by;
        submission.submittedAt = at;
        return submission;
    }

    /**
     * Finds it right: it becomes a credential.
     *
     * @param dossier takes in what was claimed; answers the id of the credential
     * @throws SubmissionSettled if it was settled before
     * @throws SubmissionBySamePerson if who confirms has submitted it
     */
    void confirm(Function<CredentialEntry, UUID> dossier, Signatory by, Instant at) {
        requireOpenTo(SubmissionState.CONFIRMED);
        requireAnotherThanSubmitter(by);
        credential = dossier.apply(new CredentialEntry(unmasked(), validity));
        settle(SubmissionState.CONFIRMED, by, at);
    }

    /**
     * Does not find it right.
     *
     * @throws SubmissionSettled if it was settled before
     * @throws SubmissionBySamePerson if who refuses has submitted it
     */
    void refuse(String why, Signatory by, Instant at) {
        requireOpenTo(SubmissionState.REFUSED);
        requireAnotherThanSubmitter(by);
        reason = why;
        settle(SubmissionState.REFUSED, by, at);
    }

    /** @throws SubmissionSettled if it was settled before */
    void withdraw(Signatory by, Instant at) {
        requireOpenTo(SubmissionState.WITHDRAWN);
        settle(SubmissionState.WITHDRAWN, by, at);
    }

    /** Comes to its end with its enterprise, which this person has closed; refused likewise. */
    void lapse(String why, Signatory by, Instant at) {
        requireOpenTo(SubmissionState.LAPSED);
        reason = why;
        settle(SubmissionState.LAPSED, by, at);
    }

    private void requireOpenTo(SubmissionState next) {
        if (!state.canBecome(next)) {
            throw new SubmissionSettled(state);
        }
    }

    private void requireAnotherThanSubmitter(Signatory by) {
        if (by.isSamePersonAs(submittedBy)) {
            throw new SubmissionBySamePerson();
        }
    }

    /** Personal numbers are kept for as long as somebody has to compare them, and no longer. */
    private void settle(SubmissionState next, Signatory by, Instant at) {
        state = next;
        settledBy = by;
        settledAt = at;
        details = details.masked();
        personalNumbers = null;
    }

    public UUID id() {
        return id;
    }

    public String uscc() {
        return uscc;
    }

    public String area() {
        return area;
    }

    /** What is claimed, with personal numbers masked; those of earlier releases are not masked in their row. */
    public CredentialDetails details() {
        return details.masked();
    }

    /** What is claimed, for who may see personal numbers; once it is settled, they are masked for good. */
    public CredentialDetails unmasked() {
        return personalNumbers == null ? details : details.with(personalNumbers.open());
    }

    public Validity validity() {
        return validity;
    }

    /** The credential that was in force for the same subject when it was submitted. */
    public @Nullable UUID replaces() {
        return replaces;
    }

    public SubmissionState state() {
        return state;
    }

    public Signatory submittedBy() {
        return submittedBy;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public Optional<SubmissionOutcome> outcome() {
        return settledBy == null || settledAt == null
                ? Optional.empty()
                : Optional.of(new SubmissionOutcome(settledBy, settledAt, reason));
    }

    /** What it became when it was confirmed. */
    public @Nullable UUID credential() {
        return credential;
    }

    @Override
    public long version() {
        return version;
    }
}
