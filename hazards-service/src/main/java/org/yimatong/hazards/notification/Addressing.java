package org.yimatong.hazards.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    private final NotificationNews news;
    private final NotificationRules rules;
    private final Clock clock;

    Addressing(
            Occasions occasions,
            NotificationChannels channels,
            Notifications notifications,
            Foldings foldings,
            ChannelScopes scopes,
            NotificationNews news,
            NotificationRules rules,
            Clock clock) {
        this.occasions = occasions;
        this.channels = channels;
        this.notifications = notifications;
        this.foldings = foldings;
        this.scopes = scopes;
        this.news = news;
        this.rules = rules;
        this.clock = clock;
    }

    /** @return whether there may be more */
    @AsSystem
    @Transactional
    public boolean pass() {
        var open = occasions.open(now(), BATCH);
        address(open);
        return open.size() == BATCH;
    }

    /** What {@link #pass()} would look at. */
    @AsSystem
    @Transactional
    public List<UUID> open() {
        return occasions.openIds(now(), BATCH);
    }

    /** Looks at one alone. */
    @AsSystem
    @Transactional
    public void pass(UUID occasion) {
        address(occasions.open(occasion).stream().toList());
    }

    /** It is looked at again after a while. */
    @AsSystem
    @Transactional
    public void setAside(UUID occasion) {
        occasions.setAside(occasion, now().plus(rules.longestPause()));
    }

    private void address(List<Occasion> open) {
        if (open.isEmpty()) {
            return;
        }
        var candidates = candidates(open);
        var folding = foldings.of(open);
        var untold = new ArrayList<Notification>();
        open.stream()
                .sorted(Comparator.comparing(Occasion::subjectKind)
                        .thenComparing(Occasion::isOfficial)
                        .reversed())
                .forEach(occasion -> {
                    candidates.stream()
                            .filter(channel -> tells(channel, occasion))
                            .flatMap(channel -> address(occasion, channel, folding).stream())
                            .filter(notification -> !notification.isWaiting())
                            .forEach(untold::add);
                    occasion.address();
                });
        news.untold(untold, now());
    }

    /** What a paused channel does not tell is kept, so that nobody believes that it was told. */
    private Optional<Notification> address(Occasion occasion, NotificationChannel channel, Folding folding) {
        var notification = folding.subject(occasion, channel)
                .map(subject -> Notification.of(occasion, subject, channel, now(), rules));
        notification.ifPresent(made -> {
            if (!channel.tellsOfWhatHappened(occasion.occurredAt())) {
                made.giveUp("channel-paused", now());
            }
            notifications.persist(made);
        });
        return notification;
    }

    private List<NotificationChannel> candidates(List<Occasion> open) {
        var areas = open.stream().map(Occasion::area).collect(Collectors.toSet());
        areas.add(scopes.wholeCity());
        return channels.about(areas, open.stream().map(Occasion::uscc).collect(Collectors.toSet()));
    }

    /** Nobody is told of what happened before they asked for it. */
    private boolean tells(NotificationChannel channel, Occasion occasion) {
        if (occasion.occurredAt().isBefore(channel.createdAt())) {
            return false;
        }
        var theirs = channel.about() == null
                ? channel.area().equals(scopes.wholeCity()) || channel.area().equals(occasion.area())
                : !occasion.isOfficial() && channel.about().equals(occasion.uscc());
        return theirs && channel.terms().tellsOf(occasion.stage(), occasion.severity(), occasion.formerSeverity());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS); // as the database keeps it
    }
}
