package org.yimatong.enterprises.code;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.policy.FactKind;

/** What this service knows of a finding, an alarm or a record: its newest standing. */
@Entity
@Table(name = "standing_fact")
class Fact {

    /** A finding and an alarm might share an id. */
    @Embeddable
    record Id(@Enumerated(EnumType.STRING) FactKind kind, UUID factId) {}

    @EmbeddedId
    private Id id;

    private String uscc;
    private long version;
    private boolean standing;
    private @Nullable String grade;
    private Instant since;
    private @Nullable Instant overdueFrom;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> parameters;

    /** False while no code has been assessed with it, because its enterprise was not registered yet. */
    private boolean accounted;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Fact() {}

    static Fact of(FactReport report, Instant heardAt, boolean accounted) {
        var fact = new Fact();
        fact.id = new Id(report.kind(), report.id());
        fact.uscc = report.uscc();
        fact.take(report, heardAt, accounted);
        return fact;
    }

    /**
     * Takes over a newer standing.
     *
     * @return false if the report is not newer than what is known
     */
    boolean update(FactReport report, Instant heardAt, boolean accounted) {
        if (report.version() <= version) {
            return false;
        }
        take(report, heardAt, accounted);
        return true;
    }

    Id id() {
        return id;
    }

    private void take(FactReport report, Instant heardAt, boolean accounted) {
        if (since == null || !Objects.equals(report.grade(), grade)) {
            // its sender's clock may run ahead of ours; a fact cannot begin after it was heard of
            var occurredAt = report.occurredAt().truncatedTo(ChronoUnit.MICROS); // as the database keeps it
            since = occurredAt.isAfter(heardAt) ? heardAt : occurredAt;
        }
        version = report.version();
        standing = report.standing();
        grade = report.grade();
        overdueFrom = report.overdueFrom();
        parameters = report.parameters();
        this.accounted = accounted;
    }
}
