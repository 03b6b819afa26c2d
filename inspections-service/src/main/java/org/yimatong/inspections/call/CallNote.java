package org.yimatong.inspections.call;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.yimatong.inspections.caller.Actor;

/** An official's note of a call. Never changed; a slip is put right by another note. */
@Entity
public class CallNote {

    @Id
    private UUID id;

    private String uscc;
    private String area;

    @Embedded
    private Call call;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "caller_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "caller_name"))
    private Actor caller;

    private Instant notedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected CallNote() {}

    /** @param area the supervision area the enterprise belongs to today */
    CallNote(UUID id, String uscc, String area, Call call, Actor caller, Clock clock) {
        this.id = id;
        this.uscc = uscc;
        this.area = area;
        this.call = call;
        this.caller = caller;
        notedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** @throws CallNoteIdTaken unless this very person noted this very call */
    CallNote confirm(Actor person, String ofUscc, Call noted) {
        if (person.isSamePersonAs(caller) && uscc.equals(ofUscc) && call.equals(noted)) {
            return this;
        }
        throw new CallNoteIdTaken();
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

    public Call call() {
        return call;
    }

    public Actor caller() {
        return caller;
    }

    /** When the note reached this suite. */
    public Instant notedAt() {
        return notedAt;
    }
}
