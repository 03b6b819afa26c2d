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
     * Takes a message in and passes it on, in one transaction. To bring it again changes nothing. Where a newer one
     * about the same warning came first, it is only about areas for which nobody answers who brought such a one.
     *
     * @throws WeatherWarningOutdated if no area is left
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
        return new Taken(takeNew(message), true);
    }

    private WeatherWarning takeNew(WeatherMessage message) {
        var newer = new LinkedHashSet<>(warnings.replacing(message));
        var older = new LinkedHashSet<WeatherWarning>();
        standing(message).forEach(other -> (other.sentAt().isBefore(message.sent()) ? older : newer).add(other));
        var concerned = areasOf(message, older);
        newer.forEach(other -> concerned.removeAll(other.takerAreas()));
        if (!newer.isEmpty() && concerned.isEmpty()) {
            throw new WeatherWarningOutdated();
        }
        older.forEach(other -> areas.requireSupervised(other.areas()));
        return take(message, List.copyOf(concerned), List.copyOf(older));
    }

    private WeatherWarning take(WeatherMessage message, List<String> concerned, List<WeatherWarning> replaced) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var warning = WeatherWarning.take(message, concerned, Actor.of(access.get()), areas.own(), now);
        warnings.persist(warning);
        replaced.forEach(older -> older.giveWayTo(warning, now));
        notices.passOn(warning, replaced, now).map(Notice::id).ifPresent(warning::passedOnBy);
        warnings.save(warning);
        return warning;
    }

    /** What now stands of the messages it refers to, and of those called the same. */
    private Set<WeatherWarning> standing(WeatherMessage message) {
        var standing = standing(message.sender(), message.identifier());
        message.references()
                .forEach(reference -> standing.addAll(standing(reference.sender(), reference.identifier())));
        return standing;
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

    private static Set<String> areasOf(WeatherMessage message, Set<WeatherWarning> replaced) {
        var content = message.content();
        var areas = new TreeSet<String>();
        if (content == null) {
            replaced.forEach(cancelled -> areas.addAll(cancelled.areas()));
        } else {
            areas.addAll(content.areas());
        }
        return areas;
    }
}
