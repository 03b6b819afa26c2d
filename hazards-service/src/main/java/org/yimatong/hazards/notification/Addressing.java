package org.yimatong.hazards.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yimatong.kit.access.AsSystem;

/** Finds the channels that tell of what happened. */
@ApplicationScoped
public class Addressing {

    private static final int BATCH = 500;

    private final Occasions occasions;
    private final NotificationChannels channels;
    private final Notifications notifications;
    private final ChannelScopes scopes;
    private final NotificationRules rules;
    private final Clock clock;

    Addressing(
            Occasions occasions,
            NotificationChannels channels,
            Notifications notifications,
            ChannelScopes scopes,
            NotificationRules rules,
            Clock clock) {
        this.occasions = occasions;
        this.channels = channels;
        this.notifications = notifications;
        this.scopes = scopes;
        this.rules = rules;
        this.clock = clock;
    }

    /** @return whether there may be more */
    @AsSystem
    @Transactional
    public boolean pass() {
        var open = occasions.open(BATCH);
        if (open.isEmpty()) {
            return false;
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS); // as the database keeps it
        var candidates = candidates(open);
        for (var occasion : open) {
            candidates.stream()
                    .filter(channel -> tells(channel, occasion))
                    .map(channel -> Notification.of(occasion, channel, now, rules))
                    .forEach(notifications::persist);
            occasion.address();
        }
        return open.size() == BATCH;
    }

    private List<NotificationChannel> candidates(List<Occasion> open) {
        var areas = open.stream().map(Occasion::area).collect(Collectors.toSet());
        areas.add(scopes.wholeCity());
        return channels.active(areas, open.stream().map(Occasion::uscc).collect(Collectors.toSet()));
    }

    private boolean tells(NotificationChannel channel, Occasion occasion) {
        var theirs = channel.uscc() == null
                ? Set.of(scopes.wholeCity(), occasion.area()).contains(channel.area())
                : channel.uscc().equals(occasion.uscc());
        return theirs && channel.terms().tellsOf(occasion.stage(), occasion.severity(), occasion.formerSeverity());
    }
}
