package org.yimatong.hazards.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.yimatong.hazards.notification.ChannelActivities;
import org.yimatong.hazards.notification.DeliveryOutcome;
import org.yimatong.hazards.notification.DeliveryOutcome.Declined;
import org.yimatong.hazards.notification.DeliveryOutcome.Delivered;
import org.yimatong.hazards.notification.DeliveryOutcome.Failed;
import org.yimatong.hazards.notification.DeliveryOutcome.Gone;
import org.yimatong.hazards.notification.DeliveryOutcome.Refused;
import org.yimatong.hazards.notification.GivingUp;
import org.yimatong.hazards.notification.Letter;
import org.yimatong.hazards.notification.NotificationRules;
import org.yimatong.hazards.notification.Notifications;
import org.yimatong.kit.access.AsSystem;

/** What is to be sent and what became of it, in transactions before and after the sending, none during it. */
@AsSystem
@ApplicationScoped
@Transactional
public class DeliveryLedger {

    private final ChannelActivities activities;
    private final Notifications notifications;
    private final Letters letters;
    private final GivingUp givingUp;
    private final NotificationRules rules;
    private final Clock clock;

    DeliveryLedger(
            ChannelActivities activities,
            Notifications notifications,
            Letters letters,
            GivingUp givingUp,
            NotificationRules rules,
            Clock clock) {
        this.activities = activities;
        this.notifications = notifications;
        this.letters = letters;
        this.givingUp = givingUp;
        this.rules = rules;
        this.clock = clock;
    }

    /** Takes channels by which something is to be sent, at most so many. */
    List<Lease> lease(int atMost) {
        var now = now();
        var until = now.plus(rules.held());
        var takenAt = System.nanoTime();
        var idle = activities.idle(now, atMost);
        idle.forEach(activity -> activity.lease(now, until));
        return idle.stream()
                .map(activity -> new Lease(activity.channelId(), until, takenAt))
                .toList();
    }

    /** The next to be sent; whoever dies with it in hand leaves it to be sent again. */
    Optional<Letter> next(Lease lease) {
        var now = now();
        var next = notifications.next(lease.channel(), now);
        next.ifPresent(notification -> notification.attempt(now, rules));
        return next.flatMap(notification -> letters.of(notification, now));
    }

    /**
     * Writes down what became of it.
     *
     * @return whether the channel takes more now
     */
    boolean settle(Letter letter, DeliveryOutcome outcome) {
        var now = now();
        switch (outcome) {
            case Delivered() -> {
                notifications.held(letter.id()).delivered(now);
                activities.of(letter.channel()).delivered(now);
            }
            case Failed(var code) -> {
                failed(letter, code, now);
                activities.of(letter.channel()).failed(code, now, rules);
            }
            case Declined(var code) -> {
                failed(letter, code, now);
                activities.of(letter.channel()).refused(code, now);
            }
            case Refused(var code) -> {
                givingUp.one(letter.id(), code, now);
                activities.of(letter.channel()).refused(code, now);
            }
            case Gone(var code) -> givingUp.gone(letter.channel(), letter.id(), code, now);
        }
        return !(outcome instanceof Failed || outcome instanceof Gone);
    }

    private void failed(Letter letter, String code, Instant now) {
        var notification = notifications.held(letter.id());
        if (notification.isWaiting()) {
            notification.failed(code, now);
        }
    }

    /** Lets others send by the channel. */
    void release(Lease lease) {
        activities.of(lease.channel()).release(lease.until());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS); // as the database keeps it
    }
}
