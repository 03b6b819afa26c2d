package org.yimatong.hazards.health;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * When readings were being taken in. Silence counts only then: what was not heard while nobody listened says nothing.
 *
 * @param since before it, nobody listened
 * @param gaps when nobody listened since, in order, apart from each other
 */
record Listening(Instant since, List<Gap> gaps) {

    /** From an instant (inclusive) to another (exclusive). */
    record Gap(Instant from, Instant to) {}

    Listening {
        gaps = List.copyOf(gaps);
    }

    /** The instant by which, from the given one on, somebody has listened for so long, if no further gap comes. */
    Instant after(Instant from, Duration listened) {
        var begin = from.isBefore(since) ? since : from;
        var left = listened;
        for (var gap : gaps) {
            if (!gap.to().isAfter(begin)) {
                continue;
            }
            if (begin.isBefore(gap.from())) {
                var until = Duration.between(begin, gap.from());
                if (until.compareTo(left) >= 0) {
                    return begin.plus(left);
                }
                left = left.minus(until);
            }
            begin = gap.to();
        }
        return begin.plus(left);
    }
}
