package org.yimatong.inspections.finding.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.yimatong.inspections.caller.Actor;
import org.yimatong.inspections.finding.Findings;
import org.yimatong.kit.access.AsSystem;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.problem.NotFound;

/** Asks about findings, and takes in the answers; each is one transaction. */
@ApplicationScoped
@Transactional
public class SupervisionService {

    private static final int AT_ONCE = 100;

    private final Supervisions supervisions;
    private final Findings findings;
    private final CurrentAccess access;
    private final Clock clock;

    SupervisionService(Supervisions supervisions, Findings findings, CurrentAccess access, Clock clock) {
        this.supervisions = supervisions;
        this.findings = findings;
        this.access = access;
        this.clock = clock;
    }

    /** @throws SupervisionOfSettled if nothing is left to be done about the finding */
    public Supervision order(UUID findingId, SupervisionOrder order) {
        var finding = findings.supervised(findingId).orElseThrow(NotFound::new);
        var supervision = Supervision.order(order, finding, Actor.of(access.get()), clock);
        supervisions.save(supervision, "ordered");
        return supervision;
    }

    public Supervision answer(UUID id, ExpectedVersion seen, String words) {
        var supervision = supervisions.inHand(id).orElseThrow(NotFound::new);
        seen.require(supervision);
        supervision.answer(words, access.get().uscc() != null, Actor.of(access.get()), clock);
        supervisions.save(supervision, "answered");
        return supervision;
    }

    /** Notes some of the answers that are overdue; true if there may be more. */
    @AsSystem
    boolean noteOverdue() {
        var due = supervisions.due(clock.instant(), AT_ONCE);
        for (var supervision : due) {
            if (supervision.lapse(clock)) {
                supervisions.save(supervision, "overdue");
            }
        }
        return due.size() == AT_ONCE;
    }
}
