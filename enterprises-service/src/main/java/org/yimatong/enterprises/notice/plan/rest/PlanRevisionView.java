package org.yimatong.enterprises.notice.plan.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yimatong.enterprises.notice.plan.PlanRevision;

/** What a plan was to say from some time on. */
@Schema(name = "NoticePlanRevision")
record PlanRevisionView(int revision, PlannedNotice notice, Instant at, String by) {

    static PlanRevisionView of(PlanRevision revision) {
        return new PlanRevisionView(
                revision.revision(),
                PlannedNotice.of(revision.content()),
                revision.amendedAt(),
                revision.amender().name());
    }
}
