package org.yimatong.hazards.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
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
    private final Foldings foldings;
    private final ChannelScopes scopes;
    private final NotificationRules rules;
    private final Clock clock;

    Addressing(
            Occasions occasions,
            NotificationChannels channels,
            Notifications notifications,
            Foldings foldings,
            ChannelScopes scopes,
            NotificationRules rules,
            Clock clock) {
        this.occasions = occasions;
        this.channels = channels;
        this.notifications = notifications;
        this.foldings = foldings;
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
        var candidates = candidates(open);
        var folding = foldings.of(open);
        open.stream()
                .sorted(Comparator.comparing(Occasion::subjectKind).reversed())
                .forEach(occasion -> {
                    candidates.stream()
                            .filter(channel -> tells(channel, occasion))
                            .forEach(channel -> address(occasion, channel, folding));
                    occasion.address();
                });
        return open.size() == BATCH;
    }

    private void address(Occasion occasion, NotificationChannel channel, Folding folding) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS); // as the database keeps it
        folding.subject(occasion, channel.id())
                .map(subject -> Notification.of(occasion, subject, channel, now, rules))
                .ifPresent(notifications::persist);
    }

    private List<NotificationChannel> candidates(List<Occasion> open) {
        var areas = open.stream().map(Occasion::area).collect(Collectors.toSet());
        areas.add(scopes.wholeCity());
        return channels.active(areas, open.stream().map(Occasion::uscc).collect(Collectors.toSet()));
    }

    /** Nobody is told of what happened before they asked for it. */
    private boolean tells(NotificationChannel channel, Occasion occasion) {
        if (occasion.occurredAt().isBefore(channel.createdAt())) {
            return false;
        }
        var theirs = channel.about() == null
                ? Set.of(scopes.wholeCity(), occasion.area()).contains(channel.area())
                : !occasion.isOfficial() && channel.about().equals(occasion.uscc());
        return theirs && channel.terms().tellsOf(occasion.stage(), occasion.severity(), occasion.formerSeverity());
    }
}
