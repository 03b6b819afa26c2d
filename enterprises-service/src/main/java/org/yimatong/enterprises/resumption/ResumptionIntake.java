package org.yimatong.enterprises.resumption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import org.yimatong.enterprises.calendar.LegalCalendar;
import org.yimatong.enterprises.enterprise.Enterprises;
import org.yimatong.enterprises.enterprise.Uscc;
import org.yimatong.events.inspections.v1.InspectionEvent.ResumptionEvent;

/**
 * Lets the registry follow resumptions: an application makes a suspended enterprise resume, a decision makes it operate
 * or suspends it again. Observed in the transaction in which the event is taken in, so that it happens once.
 *
 * <p>An enterprise that stands otherwise meanwhile, because a registrar decided so or because it is closed, stays as it
 * is; that the report had no effect is kept.
 */
@ApplicationScoped
class ResumptionIntake {

    private final ResumptionReports reports;
    private final Enterprises enterprises;
    private final Clock clock;

    ResumptionIntake(ResumptionReports reports, Enterprises enterprises, Clock clock) {
        this.reports = reports;
        this.enterprises = enterprises;
        this.clock = clock;
    }

    void take(@Observes ResumptionEvent event) {
        var step = ResumptionStep.of(event);
        var found = Uscc.read(event.uscc()).flatMap(enterprises::held);
        if (!reports.isNews(event)) {
            return;
        }
        var before = found.map(enterprise -> enterprise.standing().status()).orElse(null);
        var area = found.map(enterprise -> enterprise.details().area()).orElse("");
        if (found.isEmpty() || before != step.from()) {
            reports.keep(event, area, before, null);
            return;
        }
        var enterprise = found.get();
        enterprise.become(step.standingSince(LocalDate.ofInstant(event.occurredAt(), LegalCalendar.ZONE)), clock);
        enterprises.save(enterprise);
        reports.keep(event, area, before, step.to());
    }
}
