package org.yimatong.hazards.patrol;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.calendar.LegalCalendar;
import org.yimatong.hazards.caller.Actor;
import org.yimatong.hazards.roster.DutyAssignment;
import org.yimatong.hazards.roster.DutyAssignments;
import org.yimatong.hazards.roster.DutyRoster;
import org.yimatong.kit.access.CurrentAccess;

/** The caller, as far as the roster has them on duty. */
@ApplicationScoped
class OfficerOnDuty {

    private final DutyAssignments roster;
    private final CurrentAccess access;
    private final Clock clock;

    OfficerOnDuty(DutyAssignments roster, CurrentAccess access, Clock clock) {
        this.roster = roster;
        this.access = access;
        this.clock = clock;
    }

    Actor officer() {
        return Actor.of(access.get());
    }

    /** @throws NotOnDuty if today somebody else is on duty for the area, or nobody */
    void requireFor(String area) {
        var today = LegalCalendar.today(clock);
        var duty = roster.of(DutyRoster.PATROL, today, area);
        if (duty.isEmpty() || !duty.get().isOfDuty(officer().name())) {
            throw new NotOnDuty(today, area);
        }
    }

    /** Who answers for the area on the day; null if nobody does. */
    @Nullable
    String inCharge(LocalDate day, String area) {
        return roster.of(DutyRoster.PATROL, day, area)
                .map(DutyAssignment::inCharge)
                .orElse(null);
    }

    /**
     * What was shown to somebody is ticked off by nobody else.
     *
     * @throws NotOnDuty if the look is somebody else's
     */
    void requireOwn(PatrolLook look) {
        if (!look.officer().subject().equals(officer().subject())) {
            throw new NotOnDuty(look.day(), look.area());
        }
    }
}
