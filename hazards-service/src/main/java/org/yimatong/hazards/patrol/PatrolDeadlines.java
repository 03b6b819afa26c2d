package org.yimatong.hazards.patrol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.yimatong.hazards.calendar.LegalCalendar;
import org.yimatong.hazards.roster.DutyAssignment;
import org.yimatong.hazards.roster.DutyAssignments;
import org.yimatong.hazards.roster.DutyRoster;
import org.yimatong.hazards.source.HazardSources;
import org.yimatong.kit.access.AsSystem;

/** Finds what nobody looked at: first to remind, then as a fact, once for each source and day. */
@ApplicationScoped
public class PatrolDeadlines {

    private static final int BATCH = 200;

    private final PatrolDuties duties;
    private final PatrolLooks looks;
    private final PatrolMisses misses;
    private final DutyAssignments roster;
    private final HazardSources sources;
    private final PatrolTimes times;
    private final Clock clock;

    PatrolDeadlines(
            PatrolDuties duties,
            PatrolLooks looks,
            PatrolMisses misses,
            DutyAssignments roster,
            HazardSources sources,
            PatrolTimes times,
            Clock clock) {
        this.duties = duties;
        this.looks = looks;
        this.misses = misses;
        this.roster = roster;
        this.sources = sources;
        this.times = times;
        this.clock = clock;
    }

    /** A source that was registered today has to be looked at from tomorrow on. */
    @AsSystem
    @Transactional
    public void enrol() {
        duties.enrol(LegalCalendar.today(clock).plusDays(1), times);
    }

    @AsSystem
    @Transactional
    public void remind() {
        duties.toRemind(clock.instant(), BATCH).forEach(PatrolDuty::remind);
    }

    /**
     * Judges the days whose deadline has passed, the oldest of each source first.
     *
     * @return whether there may be more
     */
    @AsSystem
    @Transactional
    public boolean pass() {
        var due = duties.due(clock.instant(), BATCH);
        for (var duty : due) {
            judge(duty);
            duty.advance(times, LegalCalendar.today(clock));
        }
        return !due.isEmpty();
    }

    private void judge(PatrolDuty duty) {
        var day = duty.nextDay();
        if (looks.tickedOff(duty.sourceId(), day, duty.dueAt())) {
            return;
        }
        var officer = roster.of(DutyRoster.PATROL, day, duty.area());
        misses.add(new PatrolMiss(
                sources.findById(duty.sourceId()),
                day,
                officer.map(DutyAssignment::inCharge).orElse(null),
                duty.dueAt()));
    }
}
