package org.yimatong.hazards.patrol;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.calendar.LegalCalendar;
import org.yimatong.hazards.source.HazardSource;

/** Today's round: every source with what is known of it now, and whether somebody looked. */
@ApplicationScoped
public class PatrolRound {

    /** A place in the round: by enterprise and code. */
    public record Place(String uscc, String code) {}

    /** Whether a source was looked at today. */
    public enum State {
        /** There is still time. */
        AWAITED,
        /** There is still time, but the reminder has come. */
        REMINDED,
        /** It was ticked off. */
        SEEN,
        /** The deadline passed, and nobody has looked since. */
        MISSED
    }

    /**
     * A source of the round.
     *
     * @param deadline from when on the day is missed
     * @param look by which it was first ticked off today; null while it was not
     * @param late whether it was ticked off only after the deadline
     */
    public record Stop(
            PatrolEntry entry,
            LocalDate day,
            Instant deadline,
            State state,
            @Nullable UUID look,
            @Nullable String officer,
            @Nullable Instant tickedAt,
            boolean late) {}

    private final PatrolSources sources;
    private final PatrolLooks looks;
    private final PatrolDuties duties;
    private final PatrolMisses misses;
    private final PatrolTimes times;
    private final Clock clock;

    PatrolRound(
            PatrolSources sources,
            PatrolLooks looks,
            PatrolDuties duties,
            PatrolMisses misses,
            PatrolTimes times,
            Clock clock) {
        this.sources = sources;
        this.looks = looks;
        this.duties = duties;
        this.misses = misses;
        this.times = times;
        this.clock = clock;
    }

    /**
     * By enterprise and code, behind the place.
     *
     * @param area only of this one; null for all
     */
    public List<Stop> today(@Nullable String area, @Nullable Place behind, int atMost) {
        var found = sources.of(area, behind, atMost);
        var ids = found.stream().map(HazardSource::id).toList();
        var day = LegalCalendar.today(clock);
        var ticked = looks.firstOf(ids, day);
        var missed = misses.among(ids, day);
        var owed = duties.of(ids);
        return sources.shown(found).stream()
                .map(entry -> {
                    var look = ticked.get(entry.sourceId());
                    var late = missed.contains(entry.sourceId());
                    return stop(entry, day, look, late, owed.get(entry.sourceId()));
                })
                .toList();
    }

    private Stop stop(
            PatrolEntry entry, LocalDate day, @Nullable PatrolLook look, boolean missed, @Nullable PatrolDuty duty) {
        var deadline = times.deadlineOf(day);
        if (look != null) {
            return new Stop(
                    entry, day, deadline, State.SEEN, look.id(), look.officer().name(), look.tickedAt(), missed);
        }
        var reminded = duty != null && duty.reminded() && duty.nextDay().equals(day);
        var open = reminded ? State.REMINDED : State.AWAITED;
        return new Stop(entry, day, deadline, missed ? State.MISSED : open, null, null, null, false);
    }
}
