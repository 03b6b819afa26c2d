package org.yimatong.hazards.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.yimatong.kit.access.AsSystem;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.clock.RecurringWork;

/** Resumes the channels whose pause is over. */
@ApplicationScoped
class PauseClock implements RecurringWork {

    private final NotificationChannels channels;
    private final ChannelActivities activities;
    private final NotificationRules rules;
    private final Audit audit;
    private final Clock clock;

    PauseClock(
            NotificationChannels channels,
            ChannelActivities activities,
            NotificationRules rules,
            Audit audit,
            Clock clock) {
        this.channels = channels;
        this.activities = activities;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "pause-clock";
    }

    @Override
    public Duration pause() {
        return rules.clockEvery();
    }

    @Override
    @AsSystem
    @Transactional
    public boolean round() {
        for (var channel : channels.resuming(clock.instant())) {
            channel.resume();
            activities.of(channel.id()).resumed();
            audit.record("resumed", channel.audited(), Map.of());
        }
        return false;
    }
}
