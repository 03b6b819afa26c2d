package org.yimatong.hazards.health;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a sensor is silent: a function of when it was last heard and of what time it is, and of nothing else,
 * so that it does not matter in which order readings and the clock come to speak.
 */
record SilenceJudge(Listening listening, Duration silentAfter) {

    private static final HealthCondition NO_DATA = HealthCondition.NO_DATA;

    /**
     * What is known of a sensor.
     *
     * @param heardAt when it was last heard; when it was registered, if never
     * @param silentFrom begin of a pause that ended and was not judged yet; null if there is none
     * @param returnedAt its end
     * @param silent whether it is known to be silent
     */
    record Watched(
            int sensor,
            Instant heardAt,
            @Nullable Instant silentFrom,
            @Nullable Instant returnedAt,
            boolean silent) {

        boolean returnedBefore(Instant asOf) {
            return returnedAt != null && returnedAt.isBefore(asOf);
        }
    }

    /**
     * What follows.
     *
     * @param dueAt when it will be silent if nothing is heard; null if it is silent
     */
    record Judgement(List<HealthChange> changes, @Nullable Instant dueAt) {}

    /**
     * Judges a sensor.
     *
     * @param asOf all readings accepted before this instant are accounted for
     */
    Judgement judge(Watched watched, Instant asOf) {
        var changes = new ArrayList<HealthChange>();
        var silent = watched.silent();
        if (watched.silentFrom() != null && watched.returnedAt() != null && watched.returnedBefore(asOf)) {
            judgePause(watched.sensor(), watched.silentFrom(), watched.returnedAt(), silent, changes);
            silent = false;
        }
        if (silent) {
            return new Judgement(changes, null);
        }
        var due = listening.after(watched.heardAt(), silentAfter);
        if (!due.isBefore(asOf)) {
            return new Judgement(changes, due);
        }
        changes.add(HealthChange.opened(watched.sensor(), NO_DATA, watched.heardAt(), due));
        return new Judgement(changes, null);
    }

    private void judgePause(int sensor, Instant from, Instant to, boolean known, List<HealthChange> changes) {
        var due = listening.after(from, silentAfter);
        if (known) {
            changes.add(HealthChange.closed(sensor, NO_DATA, to));
        } else if (due.isBefore(to)) {
            changes.add(HealthChange.passed(sensor, NO_DATA, from, due, to));
        }
    }
}
