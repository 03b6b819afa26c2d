package org.yimatong.inspections.inspection;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.caller.Actor;

/** A correction of a concluded inspection (更正说明), beside what was said, never in its place. Never changed. */
@Entity
public class Addendum {

    /**
     * What is corrected.
     *
     * @param item of the checklist it is about, if it is about one
     * @param text what is right
     * @param reason why it was wrong
     */
    public record Correction(@Nullable String item, String text, String reason) {}

    @Id
    private UUID id;

    private UUID inspectionId;

    @SuppressWarnings("UnusedVariable") // read by the queries and by row-level security
    private String uscc;

    @SuppressWarnings("UnusedVariable")
    private String area;

    private int number;
    private @Nullable String item;
    private String text;
    private String reason;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "author_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "author_name"))
    private Actor author;

    private Instant addedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Addendum() {}

    Addendum(UUID id, Inspection inspection, Correction correction, Actor author, Instant now) {
        this.id = id;
        this.author = author;
        inspectionId = inspection.id();
        uscc = inspection.uscc();
        area = inspection.area();
        number = inspection.addenda();
        item = correction.item();
        text = correction.text();
        reason = correction.reason();
        addedAt = now;
    }

    /** @throws AddendumIdTaken unless it came of this very correction of this inspection, by this person */
    Addendum confirm(UUID ofInspection, Actor person, Correction told) {
        if (ofInspection.equals(inspectionId) && person.isSamePersonAs(author) && told.equals(correction())) {
            return this;
        }
        throw new AddendumIdTaken();
    }

    public UUID id() {
        return id;
    }

    public UUID inspectionId() {
        return inspectionId;
    }

    /** Within the inspection, from 1. */
    public int number() {
        return number;
    }

    public Correction correction() {
        return new Correction(item, text, reason);
    }

    public Actor author() {
        return author;
    }

    public Instant addedAt() {
        return addedAt;
    }
}
