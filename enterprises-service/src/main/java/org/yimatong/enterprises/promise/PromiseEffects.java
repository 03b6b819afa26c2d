package org.yimatong.enterprises.promise;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.yimatong.enterprises.code.Assessor;
import org.yimatong.enterprises.code.Facts;
import org.yimatong.enterprises.enterprise.Enterprise;
import org.yimatong.enterprises.enterprise.EnterpriseStatus;
import org.yimatong.enterprises.policy.FactKind;
import org.yimatong.events.codes.v1.CodeEvent.PublicPromise;

/** What a promise has to do with the rest that is known of its enterprise. */
@ApplicationScoped
class PromiseEffects {

    private final Facts facts;
    private final PromiseDuties duties;
    private final DutyReports reports;
    private final Assessor assessor;
    private final Clock clock;

    PromiseEffects(Facts facts, PromiseDuties duties, DutyReports reports, Assessor assessor, Clock clock) {
        this.facts = facts;
        this.duties = duties;
        this.reports = reports;
        this.assessor = assessor;
        this.clock = clock;
    }

    /** Holds the duty, so that whoever looks at the deadline sees a promise that came before it. */
    void hold(Enterprise enterprise) {
        duties.held(enterprise.uscc());
    }

    /**
     * A promise may not deny what the bureau knows.
     *
     * @throws PromiseOfClosedEnterprise if there is nobody left to promise
     * @throws PromiseRunsSuspendedUnits if the enterprise is suspended and says that units run
     * @throws PromiseDeniesMajorFinding if a major finding stands and it says that no major hidden danger does
     */
    void requireTrue(Enterprise enterprise, PromiseContent content) {
        var status = enterprise.details().status();
        if (status == EnterpriseStatus.CLOSED) {
            throw new PromiseOfClosedEnterprise();
        }
        if (status == EnterpriseStatus.SUSPENDED && content.units().running() > 0) {
            throw new PromiseRunsSuspendedUnits();
        }
        if (!content.majorHiddenDanger() && hasMajorFinding(enterprise)) {
            throw new PromiseDeniesMajorFinding();
        }
    }

    /** What follows from the promise: the duty is kept for its day, and the public sees what was promised. */
    void follow(SafetyPromise promise) {
        if (promise.version() == 1) {
            duties.held(promise.uscc()).ifPresent(reports::report);
        }
        var stated = promise.content();
        assessor.show(
                promise.uscc(),
                new PublicPromise(
                        promise.day(),
                        promise.firstGivenAt(),
                        stated.riskGrade().name(),
                        stated.promiser().role().name()));
    }

    private boolean hasMajorFinding(Enterprise enterprise) {
        return facts.against(enterprise.uscc(), clock.instant()).stream()
                .anyMatch(
                        fact -> fact.kind() == FactKind.FINDING && fact.grade().equals("MAJOR"));
    }
}
