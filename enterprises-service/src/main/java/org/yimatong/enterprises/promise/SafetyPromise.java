package org.yimatong.enterprises.promise;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yimatong.enterprises.caller.Actor;
import org.yimatong.enterprises.enterprise.Enterprise;

/**
 * A version of the promise of an enterprise for a day (安全承诺). Never changed: a correction is the next version, and the
 * newest is the promise.
 */
@Entity
public class SafetyPromise {

    /** @param version from 1, rising with each correction */
    @Embeddable
    record Id(String uscc, LocalDate day, long version) {}

    @EmbeddedId
    private Id id;

    private String area;
    private Instant givenAt;
    private boolean late;
    private Instant firstGivenAt;
    private boolean firstLate;

    @JdbcTypeCode(SqlTypes.JSON)
    private PromiseContent content;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "giver_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "giver_name"))
    private Actor giver;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected SafetyPromise() {}

    private SafetyPromise(Id id, String area, PromiseContent content, Actor giver, Instant at, boolean late) {
        this.id = id;
        this.area = area;
        this.content = content;
        this.giver = giver;
        givenAt = at;
        firstGivenAt = at;
        firstLate = late;
        this.late = late;
    }

    /** The first promise for the day; given after the deadline, it is late. */
    static SafetyPromise give(
            Enterprise enterprise,
            LocalDate day,
            PromiseContent content,
            Actor giver,
            PromiseDeadline deadline,
            Instant at) {
        return new SafetyPromise(
                new Id(enterprise.uscc(), day, 1),
                enterprise.details().area(),
                content,
                giver,
                at,
                deadline.hasPassed(day, at));
    }

    /** The next version; the day's promise keeps the time at which it was first given. */
    SafetyPromise correct(PromiseContent corrected, Actor by, PromiseDeadline deadline, Instant at) {
        var next = new SafetyPromise(
                new Id(id.uscc(), id.day(), id.version() + 1),
                area,
                corrected,
                by,
                at,
                deadline.hasPassed(id.day(), at));
        next.firstGivenAt = firstGivenAt;
        next.firstLate = firstLate;
        return next;
    }

    public String uscc() {
        return id.uscc();
    }

    public LocalDate day() {
        return id.day();
    }

    public long version() {
        return id.version();
    }

    /** The supervision area the enterprise belonged to when it was first given. */
    public String area() {
        return area;
    }

    /** When this version was given. */
    public Instant givenAt() {
        return givenAt;
    }

    /** Whether this version came after the deadline. */
    public boolean late() {
        return late;
    }

    /** When the day's promise was given, in whichever version. */
    public Instant firstGivenAt() {
        return firstGivenAt;
    }

    /** Whether the day's promise came after the deadline. */
    public boolean firstLate() {
        return firstLate;
    }

    public PromiseContent content() {
        return content;
    }

    /** Who sent it, which need not be who promises. */
    public Actor giver() {
        return giver;
    }
}
