package org.yimatong.enterprises.promise;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.calendar.LegalCalendar;
import org.yimatong.enterprises.caller.CallersEnterprises;
import org.yimatong.enterprises.enterprise.EnterpriseStatus;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.EnterpriseChanged;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;

/** Who has to promise: decided by officials, and ended when the enterprise is gone. The code follows each time. */
@ApplicationScoped
@Transactional
public class PromiseDutyService {

    private final CallersEnterprises enterprises;
    private final PromiseDuties duties;
    private final DutyReports reports;
    private final MissedPromises missed;
    private final Clock clock;

    PromiseDutyService(
            CallersEnterprises enterprises,
            PromiseDuties duties,
            DutyReports reports,
            MissedPromises missed,
            Clock clock) {
        this.enterprises = enterprises;
        this.duties = duties;
        this.reports = reports;
        this.missed = missed;
        this.clock = clock;
    }

    /** A duty, and whether it was imposed now. */
    public record Imposed(PromiseDuty duty, boolean isNew) {}

    /**
     * Imposes the duty, or gives it another period.
     *
     * @param ifMatch version of the present duty that the caller has seen; not needed for the first
     */
    public Imposed impose(String uscc, DutyPeriod period, @Nullable String ifMatch) {
        var enterprise = enterprises.supervised(uscc);
        var present = duties.held(enterprise.uscc()).orElse(null);
        if (present == null || !present.period().from().equals(period.from())) {
            refuse(period.errors(reports.firstOpenDay()));
        }
        refuse(period.errors());
        if (present == null) {
            var duty = PromiseDuty.impose(enterprise, period);
            store(duty, enterprise.details().area(), "promise-duty-imposed");
            return new Imposed(duty, true);
        }
        ExpectedVersion.of(ifMatch).require(present.version(), present);
        missed.tellOf(present);
        present.amend(period, LegalCalendar.today(clock), reports.firstOpenDay());
        store(present, enterprise.details().area(), "promise-duty-amended");
        return new Imposed(present, false);
    }

    private void store(PromiseDuty duty, String area, String action) {
        duties.save(duty, area, action);
        reports.report(duty);
    }

    /** Comes before the code takes its new name, for the duty is held before the code. */
    void follow(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) EnterpriseChanged enterprise) {
        duties.held(enterprise.uscc()).ifPresent(duty -> follow(duty, enterprise));
    }

    private void follow(PromiseDuty duty, EnterpriseChanged enterprise) {
        var today = LegalCalendar.today(clock);
        var before = duty.owed(today);
        missed.tellOf(duty);
        if (enterprise.status().equals(EnterpriseStatus.CLOSED.name())) {
            duty.close();
        } else {
            duty.reopen(reports.firstOpenDay());
        }
        if (!Objects.equals(before, duty.owed(today))) {
            reports.report(duty);
        }
    }

    private static void refuse(List<InputError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
