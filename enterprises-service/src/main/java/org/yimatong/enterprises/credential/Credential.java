package org.yimatong.enterprises.credential;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.calendar.LegalCalendar;
import org.yimatong.enterprises.code.FactReport;
import org.yimatong.enterprises.credential.details.CredentialDetails;
import org.yimatong.enterprises.credential.details.CredentialKind;
import org.yimatong.enterprises.credential.details.PersonalNumbers;
import org.yimatong.enterprises.enterprise.EnterpriseStatus;
import org.yimatong.kit.personal.Encrypted;
import org.yimatong.kit.precondition.Versioned;

/** Something of limited validity that an enterprise holds, on record until it ends or a newer one takes its place. */
@Entity
public class Credential implements Versioned {

    @Id
    private UUID id;

    private String uscc;
    private String area;

    @Enumerated(EnumType.STRING)
    private CredentialKind kind;

    private String variety;
    private String subject;

    @JdbcTypeCode(SqlTypes.JSON)
    private CredentialDetails details;

    @Convert(converter = CredentialNumbers.class)
    private @Nullable Encrypted<PersonalNumbers> personalNumbers;

    @Embedded
    private Validity validity;

    @Enumerated(EnumType.STRING)
    private CredentialState state;

    private boolean counted;
    private Instant recordedAt;
    private @Nullable UUID predecessor;
    private @Nullable Instant endedAt;
    private @Nullable String endedBecause;

    @Version
    private long version = 1;

    @Transient
    private final List<String> steps = new ArrayList<>();

    @Transient
    private final List<FactReport> reports = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Credential() {}

    /**
     * Puts a credential on record, in the place of the one in force for the same subject.
     *
     * @throws CredentialNotYetValid if it begins after today, unless without a gap after the predecessor
     * @throws NewerCredentialStands if the predecessor began later
     */
    static Credential record(Holder holder, CredentialEntry entry, @Nullable Credential predecessor, Clock clock) {
        entry.requireItsTurn(predecessor == null ? null : predecessor.validity, LegalCalendar.today(clock));
        return new Credential(holder, entry, predecessor, now(clock));
    }

    private Credential(Holder holder, CredentialEntry entry, @Nullable Credential predecessor, Instant now) {
        id = UUID.randomUUID();
        uscc = holder.uscc();
        area = holder.area();
        details = entry.details().masked();
        personalNumbers = PersonalNumbersColumn.of(entry.details());
        kind = details.kind();
        variety = details.variety();
        subject = details.subject();
        validity = entry.validity();
        state = CredentialState.IN_FORCE;
        counted = holder.status() != EnterpriseStatus.CLOSED;
        recordedAt = now;
        this.predecessor = predecessor == null ? null : predecessor.id;
        steps.add("credential-recorded");
        reports.add(CredentialReports.of(this, version, now));
    }

    /** Gives its place to a newer one of the same subject. */
    void supersede(Clock clock) {
        end(CredentialState.SUPERSEDED, null, clock);
    }

    void end(Ending ending, String reason, Clock clock) {
        end(ending.state(), reason, clock);
    }

    private void end(CredentialState next, @Nullable String reason, Clock clock) {
        if (!state.canBecome(next)) {
            throw new CredentialEnded(state);
        }
        state = next;
        endedAt = now(clock);
        endedBecause = reason;
        steps.add("credential-" + next.name().toLowerCase(Locale.ROOT));
        reports.add(CredentialReports.of(this, version + 1, endedAt)); // as the database will make the version
    }

    /** Goes with the enterprise: to another area, and out of account once that is closed. */
    void follow(Holder holder, Clock clock) {
        area = holder.area();
        var counts = holder.status() != EnterpriseStatus.CLOSED;
        if (counts != counted) {
            counted = counts;
            reports.add(CredentialReports.of(this, version + 1, now(clock)));
        }
    }

    private static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether the calendar may make it a reason of the code. */
    boolean stands() {
        return counted && state == CredentialState.IN_FORCE;
    }

    public CredentialStanding standing(LocalDate today) {
        return CredentialStanding.of(state, validity, today);
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

    /** What it says, with personal numbers masked; those of earlier releases are not masked in their row. */
    public CredentialDetails details() {
        return details.masked();
    }

    /** What it says, for who may see personal numbers. */
    public CredentialDetails unmasked() {
        return personalNumbers == null ? details : details.with(personalNumbers.open());
    }

    public Validity validity() {
        return validity;
    }

    public CredentialState state() {
        return state;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** The one whose place it took. */
    public @Nullable UUID predecessor() {
        return predecessor;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public @Nullable String endedBecause() {
        return endedBecause;
    }

    @Override
    public long version() {
        return version;
    }

    /** What was done with it since the last release, for the repository to write down. */
    List<String> releaseSteps() {
        var released = List.copyOf(steps);
        steps.clear();
        return released;
    }

    /** How it stands after what was done since the last release, for the code to be assessed with. */
    List<FactReport> releaseReports() {
        var released = List.copyOf(reports);
        reports.clear();
        return released;
    }
}
