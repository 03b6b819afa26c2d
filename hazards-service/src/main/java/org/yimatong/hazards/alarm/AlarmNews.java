package org.yimatong.hazards.alarm;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yimatong.events.hazards.v1.AlarmEvents.AlarmEvent;

/** What happened to an alarm since it was last stored, and what the others are told of it. */
final class AlarmNews {

    private final List<AlarmTransition> transitions = new ArrayList<>();
    private final List<AlarmOccurrence> occurrences = new ArrayList<>();
    private final List<AlarmStep> steps = new ArrayList<>();
    private final List<AlarmEvent> events = new ArrayList<>();
    private @Nullable AlarmOccurrence present;
    private boolean ofNewAlarm;

    void isOfNewAlarm() {
        ofNewAlarm = true;
    }

    /** The occurrence that stands in the database. */
    void resume(AlarmOccurrence standing) {
        present = standing;
    }

    void begun(AlarmOccurrence occurrence) {
        present = occurrence;
        occurrences.add(occurrence);
    }

    /** The occurrence that stands. */
    AlarmOccurrence present() {
        if (present == null) {
            throw new IllegalStateException("The standing occurrence was not loaded");
        }
        return present;
    }

    void add(AlarmTransition transition) {
        transitions.add(transition);
    }

    void add(AlarmStep step) {
        steps.add(step);
    }

    void add(AlarmEvent event) {
        events.add(event);
    }

    /** Whether the alarm itself is to be stored for the first time. */
    boolean ofNewAlarm() {
        return ofNewAlarm;
    }

    List<AlarmTransition> transitions() {
        return List.copyOf(transitions);
    }

    /** Those that began. */
    List<AlarmOccurrence> occurrences() {
        return List.copyOf(occurrences);
    }

    List<AlarmStep> steps() {
        return List.copyOf(steps);
    }

    List<AlarmEvent> events() {
        return List.copyOf(events);
    }

    /** Whether it asks people for attention, for the first time or again. */
    boolean asksForAttention() {
        return !transitions.isEmpty()
                || steps.stream().anyMatch(step -> step.kind().isTakenUpAgain());
    }

    void clear() {
        transitions.clear();
        occurrences.clear();
        steps.clear();
        events.clear();
        ofNewAlarm = false;
    }
}
