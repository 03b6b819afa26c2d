package org.yimatong.enterprises.weather;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.yimatong.enterprises.caller.Actor;
import org.yimatong.enterprises.notice.Notice;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.problem.InvalidInput;

/** Takes messages of the meteorological office in: each once, in whatever order they come. */
@ApplicationScoped
public class WeatherIntake {

    /** A message, and whether it was taken in now. */
    public record Taken(WeatherWarning warning, boolean isNew) {}

    /** How far the clock of an office may run ahead of ours. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private final WeatherWarnings warnings;
    private final WeatherAreas areas;
    private final WeatherNotices notices;
    private final CurrentAccess access;
    private final Clock clock;

    WeatherIntake(
            WeatherWarnings warnings, WeatherAreas areas, WeatherNotices notices, CurrentAccess access, Clock clock) {
        this.warnings = warnings;
        this.areas = areas;
        this.notices = notices;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Takes a message in and passes it on, in one transaction. To bring it again changes nothing.
     *
     * @throws WeatherWarningOutdated if a newer one about the same warning is known
     * @throws WeatherWarningDiffers if the same message said something else before
     * @throws InvalidInput if it is about areas that are none, or not the caller's, or if it was not sent yet: nothing
     *     that is really sent until then could take its place
     */
    @Transactional
    public Taken take(WeatherMessage told) {
        if (told.sent().isAfter(clock.instant().plus(AHEAD))) {
            throw new InvalidInput("/sent", "weather-sent-in-future");
        }
        var content = told.content();
        var message = content == null ? told : told.in(areas.find(content.areas()));
        warnings.reserve();
        var known = warnings.same(message).orElse(null);
        if (known != null) {
            if (!known.message().equals(message)) {
                throw new WeatherWarningDiffers();
            }
            return new Taken(known, false);
        }
        return new Taken(take(message, replaced(message)), true);
    }

    private WeatherWarning take(WeatherMessage message, List<WeatherWarning> replaced) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var warning = WeatherWarning.take(message, areasOf(message, replaced), Actor.of(access.get()), now);
        warnings.persist(warning);
        replaced.forEach(older -> older.giveWayTo(warning, now));
        notices.passOn(warning, replaced, now).map(Notice::id).ifPresent(warning::passedOnBy);
        warnings.save(warning);
        return warning;
    }

    /** What now stands of the messages it refers to, and of those called the same. */
    private List<WeatherWarning> replaced(WeatherMessage message) {
        var standing = new LinkedHashSet<WeatherWarning>(standing(message.sender(), message.identifier()));
        message.references()
                .forEach(reference -> standing.addAll(standing(reference.sender(), reference.identifier())));
        if (warnings.isReplaced(message)
                || standing.stream().anyMatch(other -> !other.sentAt().isBefore(message.sent()))) {
            throw new WeatherWarningOutdated();
        }
        standing.forEach(other -> areas.requireSupervised(other.areas()));
        return List.copyOf(standing);
    }

    private Set<WeatherWarning> standing(String sender, String identifier) {
        var standing = new LinkedHashSet<WeatherWarning>();
        for (var called : warnings.called(sender, identifier)) {
            var last = called;
            while (last.supersededBy() != null) {
                last = warnings.findById(last.supersededBy());
            }
            standing.add(last);
        }
        return standing;
    }

    private static List<String> areasOf(WeatherMessage message, List<WeatherWarning> replaced) {
        var content = message.content();
        var areas = new TreeSet<String>();
        if (content == null) {
            replaced.forEach(cancelled -> areas.addAll(cancelled.areas()));
        } else {
            areas.addAll(content.areas());
        }
        return List.copyOf(areas);
    }
}
