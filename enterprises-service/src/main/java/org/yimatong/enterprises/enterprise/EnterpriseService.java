package org.yimatong.enterprises.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.calendar.LegalCalendar;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.problem.NotFound;

/** What a registrar does with one enterprise. */
@ApplicationScoped
@Transactional
public class EnterpriseService {

    private final Enterprises enterprises;
    private final Areas areas;
    private final CurrentAccess access;
    private final Clock clock;

    EnterpriseService(Enterprises enterprises, Areas areas, CurrentAccess access, Clock clock) {
        this.enterprises = enterprises;
        this.areas = areas;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Enters an enterprise in the registry.
     *
     * @throws UsccTaken if it is there already, in whichever area
     * @throws InvalidInput if the area is not the caller's
     */
    public Enterprise register(Uscc uscc, EnterpriseDetails details, @Nullable String shortName) {
        requireOwn(details.area(), uscc);
        if (!enterprises.registeredAmong(List.of(uscc.value())).isEmpty()) {
            throw new UsccTaken(uscc.value());
        }
        var enterprise = Enterprise.register(uscc, details, shortName, clock);
        enterprises.save(enterprise);
        return enterprise;
    }

    /**
     * Says anew what the registry says of an enterprise, except how it stands.
     *
     * @throws InvalidInput if the area is not the caller's
     */
    public Enterprise amend(Uscc uscc, ExpectedVersion seen, EnterpriseDetails details, @Nullable String shortName) {
        var enterprise = held(uscc, seen);
        requireOwn(details.area(), uscc);
        enterprise.amend(details.with(enterprise.standing().status()), shortName, clock);
        enterprises.save(enterprise);
        return enterprise;
    }

    /**
     * Lets an enterprise come to stand otherwise.
     *
     * @throws InvalidInput if it stands so from a day to come only
     * @throws StatusStepRefused if the lifecycle has no such step
     */
    public Enterprise changeStatus(Uscc uscc, ExpectedVersion seen, Standing next) {
        var enterprise = held(uscc, seen);
        if (next.since().isAfter(LegalCalendar.today(clock))) {
            throw new InvalidInput("/since", "day-in-future");
        }
        enterprise.become(next, clock);
        enterprises.save(enterprise);
        return enterprise;
    }

    private Enterprise held(Uscc uscc, ExpectedVersion seen) {
        var enterprise = enterprises.held(uscc).orElseThrow(NotFound::new);
        seen.require(enterprise.version(), enterprise);
        return enterprise;
    }

    private void requireOwn(String area, Uscc uscc) {
        if (!areas.keys().contains(area)) {
            throw new InvalidInput("/area", "area-unknown", area);
        }
        if (!access.get().covers(area, uscc.value())) {
            throw new InvalidInput("/area", "area-not-yours", area);
        }
    }
}
