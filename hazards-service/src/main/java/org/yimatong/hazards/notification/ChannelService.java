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
    private final GivingUp givingUp;
    private final ChannelScopes scopes;
    private final DeliveryWays ways;
    private final NotificationRules rules;
    private final Audit audit;
    private final Clock clock;

    ChannelService(
            NotificationChannels channels,
            ChannelActivities activities,
            GivingUp givingUp,
            ChannelScopes scopes,
            DeliveryWays ways,
            NotificationRules rules,
            Audit audit,
            Clock clock) {
        this.channels = channels;
        this.activities = activities;
        this.givingUp = givingUp;
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
        var scope = scopes.of(area, uscc);
        ways.of(kind).require(terms.target(), scope.owner() == null);
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
            ways.of(channel.kind()).require(terms.target(), channel.uscc() == null);
            channel.change(terms);
            activities.of(id).tryAtOnce();
        });
    }

    /**
     * Sends nothing by it any more; what waited, and what happens meanwhile, is not delivered.
     *
     * @param until when it is resumed by itself; null for never
     * @throws InvalidInput if that has passed
     */
    public NotificationChannel pause(UUID id, ExpectedVersion seen, String reason, @Nullable Instant until) {
        var details = until == null ? Map.of("reason", reason) : Map.of("reason", reason, "until", until.toString());
        return take(id, seen, "paused", details, (channel, now) -> {
            if (until != null && !until.isAfter(now)) {
                throw new InvalidInput("/until", "instant-passed");
            }
            channel.pause(reason, until);
            givingUp.allOf(id, "channel-paused", now);
        });
    }

    public NotificationChannel resume(UUID id, ExpectedVersion seen) {
        return take(id, seen, "resumed", Map.of(), (channel, _) -> {
            channel.resume();
            activities.of(id).resumed();
        });
    }

    /** Sends nothing by it any more, for good. */
    public NotificationChannel remove(UUID id, ExpectedVersion seen) {
        return take(id, seen, "removed", Map.of(), (channel, now) -> {
            channel.remove(now);
            givingUp.allOf(id, "channel-removed", now);
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
