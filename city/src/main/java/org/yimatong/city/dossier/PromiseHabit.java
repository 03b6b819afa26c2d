package org.yimatong.city.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Random;

/** When an enterprise promises on a day: mostly before the deadline, now and then late, rarely not at all. */
public final class PromiseHabit {

    private static final int PERCENT = 100;
    private static final int FORGET = 3;
    private static final int LATE = 8;
    private static final int EARLIEST_MINUTES = 210;
    private static final int LATEST_MINUTES = 10;
    private static final int LATEST_DELAY_MINUTES = 300;

    private PromiseHabit() {}

    /**
     * The instant at which it promises; empty if it forgets that day.
     *
     * @param deadline of that day
     */
    public static Optional<Instant> promisesAt(Supervised supervised, LocalDate day, Instant deadline) {
        var random = new Random(supervised.uscc().hashCode() * 31L + day.toEpochDay() * 1_000_003L);
        int mood = supervised.isWellKnown() ? PERCENT : random.nextInt(PERCENT);
        if (mood < FORGET) {
            return Optional.empty();
        }
        if (mood < LATE) {
            return Optional.of(deadline.plus(random.nextInt(LATEST_MINUTES, LATEST_DELAY_MINUTES), ChronoUnit.MINUTES));
        }
        return Optional.of(deadline.minus(random.nextInt(LATEST_MINUTES, EARLIEST_MINUTES), ChronoUnit.MINUTES));
    }
}
