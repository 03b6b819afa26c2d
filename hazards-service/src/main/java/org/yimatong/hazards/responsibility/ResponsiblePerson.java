package org.yimatong.hazards.responsibility;

import jakarta.persistence.AttributeOverride;
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
import org.yimatong.hazards.calendar.LegalCalendar;
import org.yimatong.hazards.caller.Actor;
import org.yimatong.hazards.source.SourceRef;
import org.yimatong.kit.personal.Encrypted;
import org.yimatong.kit.problem.InvalidInput;

/** Somebody of the enterprise who answers for a hazard source by name (包保责任人), from a day on. */
@Entity
public class ResponsiblePerson {

    /**
     * Who is named.
     *
     * @param position held in the enterprise
     * @param since the first day on which this person answers
     */
    public record Entry(Responsibility role, String name, String position, String phone, LocalDate since) {}

    @Id
    private UUID id;

    @Embedded
    private SourceRef source;

    @Enumerated(EnumType.STRING)
    private Responsibility role;

    private String name;
    private String position;

    @Convert(converter = PhoneColumn.class)
    private Encrypted<String> phone;

    private LocalDate since;
    private @Nullable LocalDate until;
    private Instant recordedAt;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "recorder_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "recorder_name"))
    private Actor recorder;

    @Version
    private long version = 1;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ResponsiblePerson() {}

    /** @throws InvalidInput if the day lies in the future, or the phone is none */
    static ResponsiblePerson named(SourceRef source, Entry entry, Actor recorder, Clock clock) {
        if (entry.since().isAfter(LegalCalendar.today(clock))) {
            throw new InvalidInput("/since", "day-in-future");
        }
        var person = new ResponsiblePerson();
        person.id = UUID.randomUUID();
        person.source = source;
        person.role = entry.role();
        person.name = entry.name();
        person.position = entry.position();
        person.phone = Encrypted.of(Phone.of(entry.phone()).number());
        person.since = entry.since();
        person.recordedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        person.recorder = recorder;
        return person;
    }

    /**
     * Another one answers from the day on.
     *
     * @throws InvalidInput if this one began later
     */
    void giveWay(LocalDate day) {
        if (day.isBefore(since)) {
            throw new InvalidInput("/since", "person-before-predecessor", since);
        }
        until = day;
    }

    public UUID id() {
        return id;
    }

    public SourceRef source() {
        return source;
    }

    public Responsibility role() {
        return role;
    }

    public String name() {
        return name;
    }

    /** Held in the enterprise. */
    public String position() {
        return position;
    }

    public Phone phone() {
        return new Phone(phone.open());
    }

    /** The phone for who gave no purpose. */
    public String maskedPhone() {
        return phone.masked(number -> new Phone(number).masked());
    }

    /** The first day on which this person answers. */
    public LocalDate since() {
        return since;
    }

    /** The day from which another one answers; null while this one does. */
    public @Nullable LocalDate until() {
        return until;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Actor recorder() {
        return recorder;
    }
}
