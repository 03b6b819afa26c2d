package org.yimatong.hazards.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.problem.NotFound;

/** Trials of channels: whether what is sent by them arrives. */
@ApplicationScoped
public class Trials {

    private final NotificationChannels channels;
    private final ChannelActivities activities;
    private final Notifications notifications;
    private final NotificationRules rules;
    private final Audit audit;
    private final Clock clock;

    Trials(
            NotificationChannels channels,
            ChannelActivities activities,
            Notifications notifications,
            NotificationRules rules,
            Audit audit,
            Clock clock) {
        this.channels = channels;
        this.activities = activities;
        this.notifications = notifications;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Sends something by the channel that is no alarm. What became of it is seen by the notification.
     *
     * @throws ChannelStepRefused if the channel is not active
     * @throws TrialTooSoon if another waits, or was made a moment ago
     */
    @Transactional
    public Notification begin(UUID id) {
        var channel = channels.visible(id).orElseThrow(NotFound::new);
        if (!channel.isActive()) {
            throw new ChannelStepRefused(channel);
        }
        var activity = activities.of(id); // of two at once one waits here
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS); // as the database keeps it
        if (notifications.triedOut(id, now.minus(rules.trialEvery()))) {
            throw new TrialTooSoon(rules.trialEvery());
        }
        var trial = Notification.trial(channel, now, rules);
        notifications.persistAndFlush(trial);
        activity.tryAtOnce();
        audit.record("tried-out", channel.audited(), Map.of("notification", trial.id()));
        return trial;
    }
}
