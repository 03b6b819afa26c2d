package org.yimatong.hazards.alarm.statistics;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.yimatong.hazards.alarm.statistics.History.Answer;
import org.yimatong.hazards.alarm.statistics.History.Stay;

/** The same figures, counted one by one from what was drawn: of one operator. */
final class Recount {

    private final History history;
    private final Instant from;
    private final Instant until;
    private final List<Stay> raised;

    Recount(History history, Instant from, Instant until) {
        this.history = history;
        this.from = from;
        this.until = until;
        this.raised =
                history.stays().stream().filter(stay -> isWithin(stay.raised())).toList();
    }

    private boolean isWithin(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }

    long alarms() {
        return raised.size();
    }

    /** By the clock, since both a day and an hour begin with a period. */
    private Collection<Long> periods(Duration length) {
        var periods = new HashMap<Long, Long>();
        for (var stay : raised) {
            periods.merge(stay.raised().getEpochSecond() / length.toSeconds(), 1L, Long::sum);
        }
        return periods.values();
    }

    long most(Duration length) {
        return periods(length).stream().mapToLong(Long::longValue).max().orElse(0);
    }

    long floodPeriods() {
        return periods(Duration.ofMinutes(10)).stream()
                .filter(number -> number > 10)
                .count();
    }

    long standing() {
        return history.stays().stream()
                .filter(stay -> stay.raised().isBefore(until.minus(Duration.ofHours(24))))
                .filter(stay -> stay.returned() == null || stay.returned().isAfter(until))
                .count();
    }

    Set<Integer> chattering() {
        var chattering = new HashSet<Integer>();
        for (var one : raised) {
            var within = raised.stream()
                    .filter(other -> other.alarm().equals(one.alarm()))
                    .filter(other -> !other.raised().isBefore(one.raised()))
                    .filter(other -> !other.raised().isAfter(one.raised().plusSeconds(60)))
                    .count();
            if (within >= 3) {
                chattering.add(one.sensor());
            }
        }
        return chattering;
    }

    long fleeting() {
        var chattering = chattering();
        return raised.stream()
                .filter(stay -> stay.returned() != null
                        && !stay.returned().isAfter(stay.raised().plusSeconds(60)))
                .map(Stay::sensor)
                .filter(sensor -> !chattering.contains(sensor))
                .distinct()
                .count();
    }

    /** How many alarms came from each sensor. */
    Map<Integer, Long> bySensor() {
        return raised.stream().collect(groupingBy(Stay::sensor, counting()));
    }

    long acknowledged() {
        return answers("ACKNOWLEDGED").size();
    }

    OptionalDouble secondsToAcknowledge() {
        return answers("ACKNOWLEDGED").stream()
                .mapToLong(answer -> Duration.between(
                                history.ofAlarm(answer.alarm()).stream()
                                        .map(Stay::raised)
                                        .filter(at -> !at.isAfter(answer.at()))
                                        .max(Instant::compareTo)
                                        .orElseThrow(),
                                answer.at())
                        .toSeconds())
                .average();
    }

    long closed() {
        return answers("CLOSED", "MARKED_FALSE").size();
    }

    OptionalDouble secondsToClose() {
        return answers("CLOSED", "MARKED_FALSE").stream()
                .mapToLong(answer -> Duration.between(
                                history.ofAlarm(answer.alarm()).getFirst().raised(), answer.at())
                        .toSeconds())
                .average();
    }

    private List<Answer> answers(String... kinds) {
        return history.answers().stream()
                .filter(answer -> List.of(kinds).contains(answer.kind()) && isWithin(answer.at()))
                .toList();
    }
}
