package org.yimatong.inspections.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.yimatong.inspections.calendar.LegalCalendar;
import org.yimatong.inspections.publication.OwedPublication;
import org.yimatong.inspections.publication.PublicationKind;
import org.yimatong.inspections.publication.PublicationService;
import org.yimatong.inspections.task.Tasks;

/** What follows from a conclusion, in its transaction: the task is done, and the result has to be published. */
@ApplicationScoped
class AfterConclusion {

    private final Tasks tasks;
    private final PublicationService publications;

    AfterConclusion(Tasks tasks, PublicationService publications) {
        this.tasks = tasks;
        this.publications = publications;
    }

    void follow(Inspection inspection, Instant now) {
        Optional.ofNullable(inspection.visit().taskId()).ifPresent(task -> tasks.done(task, inspection.id()));
        publications.owe(new OwedPublication(
                PublicationKind.INSPECTION_RESULT,
                inspection.id(),
                inspection.uscc(),
                inspection.area(),
                "现场检查 " + LegalCalendar.dayOf(inspection.visit().begunAt()),
                LegalCalendar.dayOf(endOf(inspection, now))));
    }

    /** The device's clock may be ahead. */
    private static Instant endOf(Inspection inspection, Instant now) {
        var endedAt = inspection.closing().orElseThrow().endedAt();
        return endedAt.isAfter(now) ? now : endedAt;
    }
}
