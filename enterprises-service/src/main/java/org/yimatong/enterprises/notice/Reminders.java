package org.yimatong.enterprises.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.yimatong.kit.problem.NotFound;

/** Reminds recipients whose receipts are missing. */
@ApplicationScoped
public class Reminders {

    private final Notices notices;
    private final Delivery delivery;
    private final Clock clock;

    Reminders(Notices notices, Delivery delivery, Clock clock) {
        this.notices = notices;
        this.delivery = delivery;
        this.clock = clock;
    }

    /**
     * Reminds those of the caller's areas who have yet to read or confirm the notice.
     *
     * @throws NoticeWithdrawn if it was withdrawn
     * @throws NoticeClosed if another one took its place
     */
    @Transactional
    public Reminder remind(UUID id) {
        var notice = notices.supervised(id).orElseThrow(NotFound::new);
        notice.requireExpectant();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var reminded = delivery.remind(notice, now);
        notices.record(notice, "notice-reminded", reminded);
        return new Reminder(now, reminded);
    }
}
