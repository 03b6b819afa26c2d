package org.yimatong.enterprises.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.yimatong.kit.access.AsSystem;
import org.yimatong.kit.clock.RecurringWork;

/** Forgets how to reach complainants once their complaint was answered long enough ago. The complaint itself stays. */
@ApplicationScoped
class ContactRetention implements RecurringWork {

    private static final int BATCH = 100;

    private final Complaints complaints;
    private final ComplaintLimits limits;
    private final Clock clock;

    ContactRetention(Complaints complaints, ComplaintLimits limits, Clock clock) {
        this.complaints = complaints;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "contact-retention";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    @AsSystem
    @Transactional
    public boolean round() {
        var answeredLongAgo = complaints.reachableStill(clock.instant().minus(limits.contactKept()), BATCH);
        for (var complaint : answeredLongAgo) {
            complaint.forgetContact();
            complaints.save(complaint, "complaint-contact-forgotten");
        }
        return answeredLongAgo.size() == BATCH;
    }
}
