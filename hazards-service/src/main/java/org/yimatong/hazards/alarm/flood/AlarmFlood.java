package org.yimatong.hazards.alarm.flood;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.alarm.Alarm;
import org.yimatong.hazards.alarm.AlarmLevel;
import org.yimatong.kit.precondition.Versioned;

/**
 * A time in which more alarms came of one unit than an operator can take in (报警泛滥). Which alarms are its own is not
 * stored but follows: those of the unit that last asked for attention from {@link #since()} to {@link #endedAt()}. One
 * that asks again later has left it; which came first, and how many there were, is kept as it was at the end.
 */
@Entity
public class AlarmFlood implements Versioned {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private FloodUnit unit;

    private String area;
    private @Nullable String uscc;
    private @Nullable String sourceCode;
    private Instant since;
    private Instant beganAt;
    private @Nullable Instant dueAt;
    private @Nullable Instant endedAt;

    /** Of the database, for queries: the end, or the year 9999. */
    @Column(insertable = false, updatable = false)
    private @Nullable Instant joinsUntil;

    @Enumerated(EnumType.STRING)
    private AlarmLevel highestLevel;

    @Embedded
    private @Nullable FirstOut firstOut;

    private @Nullable Long alarms;
    private long version = 1;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected AlarmFlood() {}

    /**
     * Begins.
     *
     * @param beganAt when the item came that was one too many
     */
    AlarmFlood(FloodPlace place, Instant since, Instant beganAt, AlarmLevel highestLevel) {
        this.id = UUID.randomUUID();
        this.unit = place.unit();
        this.area = place.area();
        this.uscc = place.uscc();
        this.sourceCode = place.source();
        this.since = since;
        this.beganAt = beganAt;
        this.dueAt = beganAt; // the clock finds out how long it lasts at least
        this.highestLevel = highestLevel;
    }

    /** One of its alarms is worse than all before: those who were told of it are to be told again. */
    void rise(AlarmLevel level) {
        highestLevel = level;
        version++;
    }

    /** It lasts until then at least. */
    void lastUntil(Instant at) {
        dueAt = at;
    }

    void end(Instant at) {
        endedAt = at.isBefore(beganAt) ? beganAt : at;
        dueAt = null;
        version++;
    }

    /** What is known of its alarms at the end stays, whatever becomes of them. */
    void keep(@Nullable FirstOut first, long number) {
        firstOut = first;
        alarms = number;
    }

    /** Whether it may be over by then. */
    boolean isDue(Instant now) {
        return dueAt != null && !dueAt.isAfter(now);
    }

    /** Whether it lasts, and would take in an alarm that asks for attention now; a severe one that it has not. */
    boolean wouldRiseBy(Alarm alarm) {
        return endedAt == null
                && highestLevel.severity() < alarm.process().highestLevel().severity()
                && !alarm.handling().annunciatedAt().isBefore(since)
                && place().has(alarm);
    }

    public UUID id() {
        return id;
    }

    public FloodPlace place() {
        return new FloodPlace(unit, area, uscc, sourceCode);
    }

    /** When the first of its alarms asked for attention, as recorded. */
    public Instant since() {
        return since;
    }

    /** When it became one. */
    public Instant beganAt() {
        return beganAt;
    }

    /** Until then it does not end; null once it has. */
    @Nullable
    Instant dueAt() {
        return dueAt;
    }

    /** From then on no alarm joins it; null while it lasts. */
    public @Nullable Instant endedAt() {
        return endedAt;
    }

    /** Of all its alarms so far. */
    public AlarmLevel highestLevel() {
        return highestLevel;
    }

    /** Kept at its end; null while it lasts. */
    @Nullable
    FirstOut firstOut() {
        return firstOut;
    }

    /** How many alarms it had at its end; null while it lasts. */
    @Nullable
    Long alarms() {
        return alarms;
    }

    @Override
    public long version() {
        return version;
    }
}
