package org.yimatong.inspections.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.calendar.LegalCalendar;
import org.yimatong.kit.precondition.Versioned;
import org.yimatong.kit.problem.InvalidInput;

/** The duty to publish one result, decision, penalty or permit, until it is fulfilled or lifted. */
@Entity
public class Publication implements Versioned {

    @Id
    private UUID id;

    private String uscc;
    private String area;

    @Enumerated(EnumType.STRING)
    private PublicationKind kind;

    private UUID subjectId;
    private String title;
    private LocalDate happenedOn;
    private LocalDate dueOn;
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private PublicationState state = PublicationState.OWED;

    private @Nullable Instant lateSince;
    private @Nullable LocalDate publishedOn;
    private @Nullable String address;

    @Version
    private long version = 1;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Publication() {}

    static Publication owe(OwedPublication owed, LocalDate dueOn) {
        var publication = new Publication();
        publication.id = UUID.randomUUID();
        publication.uscc = owed.uscc();
        publication.area = owed.area();
        publication.kind = owed.kind();
        publication.subjectId = owed.subject();
        publication.title = owed.title();
        publication.happenedOn = owed.happenedOn();
        publication.dueOn = dueOn;
        publication.dueAt = LegalCalendar.endOf(dueOn);
        return publication;
    }

    /**
     * Writes down that it was published.
     *
     * @param where address of the page, or the name of the place
     * @throws PublicationSettled if it was before, or need not be any more
     */
    void publish(LocalDate day, String where, Clock clock) {
        if (state != PublicationState.OWED) {
            throw new PublicationSettled(state);
        }
        if (day.isBefore(happenedOn) || day.isAfter(LegalCalendar.today(clock))) {
            throw new InvalidInput("/publishedOn", "publication-day-impossible");
        }
        state = PublicationState.PUBLISHED;
        lateSince = day.isAfter(dueOn) ? dueAt : null; // it may be written down later than it happened
        publishedOn = day;
        address = where;
    }

    /** What it is about says nothing any more. */
    void lift() {
        state = PublicationState.LIFTED;
    }

    /** Remembers that the term ran out, at the instant at which it did. */
    void foundLate() {
        lateSince = dueAt;
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

    public PublicationKind kind() {
        return kind;
    }

    public UUID subjectId() {
        return subjectId;
    }

    public String title() {
        return title;
    }

    public LocalDate happenedOn() {
        return happenedOn;
    }

    /** Last day of the term. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public PublicationState state() {
        return state;
    }

    /** When the term ran out with nothing published; none if it turns out that it was published in time. */
    public @Nullable Instant lateSince() {
        return lateSince;
    }

    public @Nullable LocalDate publishedOn() {
        return publishedOn;
    }

    /** Where it was published. */
    public @Nullable String address() {
        return address;
    }

    @Override
    public long version() {
        return version;
    }
}
