package org.yimatong.stack.process;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** How often one part has died of late, and what follows from it. */
final class RecentDeaths {

    static final int TOO_MANY = 5;
    static final Duration OF_LATE = Duration.ofMinutes(1);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);

    private final Deque<Instant> deaths = new ArrayDeque<>();
    private final Clock clock;

    RecentDeaths(Clock clock) {
        this.clock = clock;
    }

    /** Counts a death that was just seen, and tells whether it was one too many. */
    synchronized boolean oneMore() {
        var now = clock.instant();
        deaths.addLast(now);
        deaths.removeIf(death -> death.isBefore(now.minus(OF_LATE)));
        return deaths.size() >= TOO_MANY;
    }

    /** How long to wait before the next start: twice as long after each death. */
    synchronized Duration pause() {
        return FIRST_PAUSE.multipliedBy(1L << Math.max(0, deaths.size() - 1));
    }
}
