package org.yimatong.hazards.patrol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.yimatong.hazards.calendar.LegalCalendar;
import org.yimatong.kit.access.AsSystem;

/** Finds what nobody looked at: first to remind, then as a fact, once for each source and day. */
@ApplicationScoped
public class PatrolDeadlines {

    private static final int BATCH = 200;

    private final PatrolDuties duties;
    private final PatrolLooks looks;
    private final PatrolMisses misses;
    private final OfficerOnDuty onDuty;
    private final Clock clock;

    PatrolDeadlines(PatrolDuties duties, PatrolLooks looks, PatrolMisses misses, OfficerOnDuty onDuty, Clock clock) {
        this.duties = duties;
        this.looks = looks;
        this.misses = misses;
        this.onDuty = onDuty;
        this.clock = clock;
    }

    /** A source that was registered today has to be looked at from tomorrow on. */
    @AsSystem
    @Transactional
    public void enrol() {
        duties.enrol(LegalCalendar.today(clock).plusDays(1));
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
            duties.advance(duty, LegalCalendar.today(clock));
        }
        return !due.isEmpty();
    }

    private void judge(PatrolDuty duty) {
        if (!looks.tickedOff(duty.sourceId(), duty.nextDay(), duty.dueAt())) {
            misses.add(duty, onDuty.inCharge(duty.nextDay(), duty.area()));
        }
    }
}
