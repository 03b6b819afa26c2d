package org.yimatong.hazards.alarm;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One stay beyond the limits of an alarm's side, from the reading that left them to the one that returned. */
@Entity
@IdClass(AlarmOccurrence.Key.class)
public class AlarmOccurrence {

    /** The occurrence, within its alarm; the first is 1. */
    record Key(UUID alarmId, int number) implements Serializable {}

    @Id
    private UUID alarmId;

    @Id
    private int number;

    private Instant raisedAt;

    private long raisedSequence;

    @Enumerated(EnumType.STRING)
    private AlarmLevel highestLevel;

    private @Nullable Instant returnedAt;

    private @Nullable Long returnedSequence;

    private boolean late;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected AlarmOccurrence() {}

    AlarmOccurrence(UUID alarmId, int number, AlarmTransition by) {
        this.alarmId = alarmId;
        this.number = number;
        this.raisedAt = by.observedAt();
        this.raisedSequence = by.sequence();
        this.highestLevel = by.level();
        this.late = by.isLate();
    }

    /** What the transitions of an alarm, in the order of time, are as stays beyond its limits. */
    static List<AlarmOccurrence> of(UUID alarmId, List<AlarmTransition> transitions) {
        var occurrences = new ArrayList<AlarmOccurrence>();
        var stands = false;
        for (var transition : transitions) {
            if (stands) {
                occurrences.getLast().move(transition);
            } else if (transition.level() != AlarmLevel.NORMAL) {
                occurrences.add(new AlarmOccurrence(alarmId, occurrences.size() + 1, transition));
            }
            stands = transition.level() != AlarmLevel.NORMAL;
        }
        return occurrences;
    }

    /** Goes on at another level, or ends. */
    void move(AlarmTransition by) {
        highestLevel = by.level().moreSevere(highestLevel);
        late |= by.isLate();
        if (by.level() == AlarmLevel.NORMAL) {
            returnedAt = by.observedAt();
            returnedSequence = by.sequence();
        }
    }

    public UUID alarmId() {
        return alarmId;
    }

    public int number() {
        return number;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    public long raisedSequence() {
        return raisedSequence;
    }

    public AlarmLevel highestLevel() {
        return highestLevel;
    }

    /** Null while it stands. */
    public @Nullable Instant returnedAt() {
        return returnedAt;
    }

    public @Nullable Long returnedSequence() {
        return returnedSequence;
    }

    /** Found, or changed, by a reading that came after newer ones. */
    public boolean isLate() {
        return late;
    }
}
