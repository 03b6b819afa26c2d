package org.yimatong.hazards.alarm;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The levels a sensor went through from some instant on, as they are recorded, in the order of observation. */
public final class LevelTrace {

    /** The place of a reading among those of its sensor. */
    public record Place(Instant observedAt, long sequence) implements Comparable<Place> {

        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::observedAt).thenComparing(Place::sequence);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }

        /** The one right behind it; a reading is observed to the microsecond. */
        public Place next() {
            return sequence == Long.MAX_VALUE
                    ? new Place(observedAt.plus(1, ChronoUnit.MICROS), Long.MIN_VALUE)
                    : new Place(observedAt, sequence + 1);
        }
    }

    /** Where the level became another one: at a reading, or when a delay was over that the reading did not end. */
    public record Mark(Place place, AlarmLevel level, double value) {

        public static Mark of(LevelChange change) {
            var by = change.by();
            return new Mark(new Place(by.observedAt(), by.sequence()), by.level(), by.value());
        }
    }

    /**
     * What a late reading makes of a stretch of the past.
     *
     * @param from the first reading of the stretch
     * @param to the last one
     * @param before the level in force before the stretch
     * @param marks all that the stretch has now
     */
    public record Stretch(Place from, Place to, AlarmLevel before, List<Mark> marks) {

        /** The changes of level on one side; the other side is normal for it. */
        List<Mark> marksOf(Condition side) {
            var level = onSide(before, side);
            var ofSide = new ArrayList<Mark>();
            for (var mark : marks) {
                var next = onSide(mark.level(), side);
                if (next != level) {
                    ofSide.add(new Mark(mark.place(), next, mark.value()));
                }
                level = next;
            }
            return ofSide;
        }

        private static AlarmLevel onSide(AlarmLevel level, Condition side) {
            return level.condition() == side ? level : AlarmLevel.NORMAL;
        }
    }

    /** When the value jumps from one side to the other, the first is back to normal before the second is raised. */
    private static final Comparator<Mark> ORDER =
            Comparator.comparing(Mark::place).thenComparing(mark -> mark.level().severity());

    private final List<Mark> marks;

    LevelTrace(List<Mark> marks) {
        this.marks = new ArrayList<>(marks);
        this.marks.sort(ORDER);
    }

    /** The level in force just before the place. */
    public AlarmLevel before(Place place) {
        var level = AlarmLevel.NORMAL;
        for (var mark : marks) {
            if (mark.place().compareTo(place) >= 0) {
                break;
            }
            level = mark.level();
        }
        return level;
    }

    /** The level in force from the place on. */
    public AlarmLevel at(Place place) {
        var level = AlarmLevel.NORMAL;
        for (var mark : marks) {
            if (mark.place().compareTo(place) > 0) {
                break;
            }
            level = mark.level();
        }
        return level;
    }

    /**
     * From where on the readings decide what one at this place means: a delay that runs there began after the last
     * change of level, and no longer ago than the longest.
     */
    public Place decisiveFrom(Place place, Duration longestDelay) {
        if (longestDelay.isZero()) {
            return place;
        }
        var from = new Place(place.observedAt().minus(longestDelay), Long.MIN_VALUE);
        for (var mark : marks) {
            if (mark.place().compareTo(place) < 0 && mark.place().compareTo(from) >= 0) {
                from = mark.place().next();
            }
        }
        return from;
    }

    /** Whether the level changes behind the place, no later than the longest delay after it. */
    public boolean changesBehind(Place place, Duration longestDelay) {
        var until = place.observedAt().plus(longestDelay);
        return marks.stream()
                .map(Mark::place)
                .anyMatch(
                        mark -> mark.compareTo(place) > 0 && !mark.observedAt().isAfter(until));
    }

    /** What was recorded of the stretch is no longer true. */
    public void rewrite(Stretch stretch) {
        marks.removeIf(mark ->
                mark.place().compareTo(stretch.from()) >= 0 && mark.place().compareTo(stretch.to()) <= 0);
        marks.addAll(stretch.marks());
        marks.sort(ORDER);
    }
}
