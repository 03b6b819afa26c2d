package org.yimatong.inspections.publication.credit;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.enterprise.KnownEnterprise;
import org.yimatong.kit.precondition.Versioned;

/** A penalty or a permit of an enterprise, as an official recorded it. Never edited: revoked, and recorded anew. */
@Entity
public class CreditRecord implements Versioned {

    @Id
    private UUID id;

    @Column(updatable = false)
    private String uscc;

    @Column(updatable = false)
    private String area;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private CreditKind kind;

    @Column(updatable = false)
    private String decisionNumber;

    @Column(updatable = false)
    private LocalDate decidedOn;

    @Convert(converter = CreditColumn.class)
    @Column(updatable = false)
    private CreditContent content;

    @Column(updatable = false)
    private Instant recordedAt;

    @Column(updatable = false)
    private String recorder;

    @Embedded
    private @Nullable Revocation revocation;

    @Version
    private long version = 1;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected CreditRecord() {}

    static CreditRecord of(CreditContent content, KnownEnterprise enterprise, String recorder, Clock clock) {
        var credit = new CreditRecord();
        credit.id = UUID.randomUUID();
        credit.uscc = enterprise.uscc();
        credit.area = enterprise.area();
        credit.name = enterprise.name();
        credit.kind = content.kind();
        credit.decisionNumber = content.decisionNumber();
        credit.decidedOn = content.decidedOn();
        credit.content = content;
        credit.recordedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        credit.recorder = recorder;
        return credit;
    }

    /** @throws CreditRecordRevoked if it was revoked before */
    void revoke(String reason, String official, Clock clock) {
        if (revocation != null) {
            throw new CreditRecordRevoked();
        }
        revocation = new Revocation(reason, clock.instant().truncatedTo(ChronoUnit.MICROS), official);
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

    /** Of the enterprise, when it was recorded. */
    public String name() {
        return name;
    }

    public CreditKind kind() {
        return kind;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public CreditContent content() {
        return content;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** Name of the official. */
    public String recorder() {
        return recorder;
    }

    public @Nullable Revocation revocation() {
        return revocation;
    }

    @Override
    public long version() {
        return version;
    }
}
