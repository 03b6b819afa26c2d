package org.yimatong.hazards.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.problem.NotFound;

/** What people decide about notification channels; each is one transaction. */
@ApplicationScoped
@Transactional
public class ChannelService {

    private final NotificationChannels channels;
    private final ChannelActivities activities;
    private final Notifications notifications;
    private final ChannelScopes scopes;
    private final DeliveryWays ways;
    private final NotificationRules rules;
    private final Audit audit;
    private final Clock clock;

    ChannelService(
            NotificationChannels channels,
            ChannelActivities activities,
            Notifications notifications,
            ChannelScopes scopes,
            DeliveryWays ways,
            NotificationRules rules,
            Audit audit,
            Clock clock) {
        this.channels = channels;
        this.activities = activities;
        this.notifications = notifications;
        this.scopes = scopes;
        this.ways = ways;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Opens a channel for the alarms of an area or of an enterprise; an enterprise's own people for theirs.
     *
     * @throws ChannelKindUnavailable if the service is not set up for it
     * @throws TooManyChannels if there are many already
     * @throws InvalidInput if the area or the enterprise is not the caller's, or the target may not be sent to
     */
    public NotificationChannel open(
            ChannelKind kind, @Nullable String area, @Nullable String uscc, ChannelTerms terms) {
        ways.of(kind).require(terms.target());
        var scope = scopes.of(area, uscc);
        if (channels.countOf(scope.area(), scope.about(), scope.owner() == null) >= rules.channelsOfOne()) {
            throw new TooManyChannels(rules.channelsOfOne());
        }
        var channel = new NotificationChannel(kind, scope, terms, now());
        channels.persistAndFlush(channel);
        activities.persist(new ChannelActivity(channel.id()));
        audit.record("opened", channel.audited(), Map.of("kind", kind, "stages", terms.stages()));
        return channel;
    }

    /** @throws InvalidInput if the target may not be sent to */
    public NotificationChannel change(UUID id, ExpectedVersion seen, ChannelTerms terms) {
        return take(id, seen, "changed", Map.of("stages", terms.stages()), (channel, _) -> {
            ways.of(channel.kind()).require(terms.target());
            channel.change(terms);
            activities.of(id).tryAtOnce();
        });
    }

    /** Sends nothing by it any more; what waited is not delivered. */
    public NotificationChannel pause(UUID id, ExpectedVersion seen, String reason) {
        return take(id, seen, "paused", Map.of("reason", reason), (channel, now) -> {
            channel.pause(reason);
            notifications.giveUpAllOf(id, "channel-paused", now);
        });
    }

    public NotificationChannel resume(UUID id, ExpectedVersion seen) {
        return take(id, seen, "resumed", Map.of(), (channel, _) -> {
            channel.resume();
            activities.of(id).tryAtOnce();
        });
    }

    /** Sends nothing by it any more, for good. */
    public NotificationChannel remove(UUID id, ExpectedVersion seen) {
        return take(id, seen, "removed", Map.of(), (channel, now) -> {
            channel.remove(now);
            notifications.giveUpAllOf(id, "channel-removed", now);
        });
    }

    /** Gives it another secret; the one before signs, too, for a while. */
    public NotificationChannel renewSecret(UUID id, ExpectedVersion seen) {
        return take(
                id,
                seen,
                "secret-renewed",
                Map.of(),
                (channel, now) -> channel.renewSecret(now.plus(rules.formerSecretFor())));
    }

    /**
     * Sends something by it that is no alarm, once. What became of it is seen by the notification.
     *
     * @throws ChannelStepRefused if the channel is not active
     */
    public Notification tryOut(UUID id) {
        var channel = channels.visible(id).orElseThrow(NotFound::new);
        channel.requireActive();
        var trial = Notification.trial(channel, now(), rules);
        notifications.persistAndFlush(trial);
        activities.of(id).tryAtOnce();
        audit.record("tried-out", channel.audited(), Map.of("notification", trial.id()));
        return trial;
    }

    private NotificationChannel take(
            UUID id,
            ExpectedVersion seen,
            String action,
            Map<String, ?> details,
            BiConsumer<NotificationChannel, Instant> step) {
        var channel =
                channels.held(id).filter(found -> found.removedAt() == null).orElseThrow(NotFound::new);
        seen.require(channel);
        step.accept(channel, now());
        channels.persistAndFlush(channel);
        audit.record(action, channel.audited(), details);
        return channel;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS); // as the database keeps it
    }
}
