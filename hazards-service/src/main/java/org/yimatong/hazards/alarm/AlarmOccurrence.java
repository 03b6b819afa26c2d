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
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.alarm.LevelTrace.Place;

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

    private String uscc;
    private String area;
    private String sourceCode;
    private int sensor;

    @Enumerated(EnumType.STRING)
    private Condition condition;

    private boolean annunciated;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected AlarmOccurrence() {}

    /** @param annunciated whether it asks for attention */
    AlarmOccurrence(Alarm alarm, int number, AlarmTransition by, boolean annunciated) {
        this.alarmId = alarm.id();
        this.uscc = alarm.uscc();
        this.area = alarm.area();
        this.sourceCode = alarm.point().sourceCode();
        this.sensor = alarm.point().sensor();
        this.condition = alarm.point().condition();
        this.annunciated = annunciated;
        this.number = number;
        this.raisedAt = by.observedAt();
        this.raisedSequence = by.sequence();
        this.highestLevel = by.level();
        this.late = by.isLate();
    }

    /**
     * What the transitions of an alarm, in the order of time, are as stays beyond its limits.
     *
     * @param known as they were before; what is not among them asks for no attention now
     */
    static List<AlarmOccurrence> of(Alarm alarm, List<AlarmTransition> transitions, List<AlarmOccurrence> known) {
        var occurrences = new ArrayList<AlarmOccurrence>();
        var stands = false;
        for (var transition : transitions) {
            if (stands) {
                occurrences.getLast().move(transition);
            } else if (transition.level() != AlarmLevel.NORMAL) {
                occurrences.add(new AlarmOccurrence(alarm, occurrences.size() + 1, transition, false));
            }
            stands = transition.level() != AlarmLevel.NORMAL;
        }
        remember(known, occurrences);
        return occurrences;
    }

    /** Whichever has the beginning of one that was known is that one. */
    private static void remember(List<AlarmOccurrence> known, List<AlarmOccurrence> occurrences) {
        var inTime = new TreeMap<Place, AlarmOccurrence>();
        occurrences.forEach(occurrence -> inTime.put(occurrence.begin(), occurrence));
        for (var former : known) {
            var before = inTime.floorEntry(former.begin());
            if (before != null && before.getValue().has(former.begin())) {
                before.getValue().remainAs(former);
            }
        }
    }

    private Place begin() {
        return new Place(raisedAt, raisedSequence);
    }

    private boolean has(Place place) {
        return begin().equals(place) || returnedAt == null || place.observedAt().isBefore(returnedAt);
    }

    private void remainAs(AlarmOccurrence former) {
        area = former.area;
        annunciated |= former.annunciated;
    }

    /** It asks for attention after all: it got worse than what its alarm was put aside for. */
    void annunciate() {
        annunciated = true;
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
