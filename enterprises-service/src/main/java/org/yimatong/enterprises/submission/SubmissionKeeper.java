package org.yimatong.enterprises.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.yimatong.enterprises.enterprise.EnterpriseStatus;
import org.yimatong.enterprises.signature.Signatory;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.EnterpriseChanged;
import org.yimatong.kit.access.CurrentAccess;

/** Lets submissions follow their enterprise: to another area, and to its end. */
@ApplicationScoped
class SubmissionKeeper {

    /** The enterprise reads it. */
    private static final String GONE = "企业已关闭或其登记已合并，申报随之失效。";

    private final Submissions submissions;
    private final CurrentAccess access;
    private final Clock clock;

    SubmissionKeeper(Submissions submissions, CurrentAccess access, Clock clock) {
        this.submissions = submissions;
        this.access = access;
        this.clock = clock;
    }

    void follow(@Observes EnterpriseChanged enterprise) {
        submissions.move(enterprise.uscc(), enterprise.area());
        if (enterprise.status().equals(EnterpriseStatus.CLOSED.name())) {
            submissions.pending(enterprise.uscc()).forEach(this::lapse);
        }
    }

    private void lapse(Submission submission) {
        var closer = new Signatory(access.get().subject(), access.get().name());
        submission.lapse(GONE, closer, clock.instant().truncatedTo(ChronoUnit.MICROS));
        submissions.save(submission);
    }
}
