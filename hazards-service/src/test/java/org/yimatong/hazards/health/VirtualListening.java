package org.yimatong.hazards.health;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.yimatong.hazards.health.Listening.Gap;

/** When the service runs in the virtual days, second by second; and the same as the service stores it. */
final class VirtualListening {

    private final boolean[] hears;
    private final int[] heardSeconds;
    private final Listening stored;

    VirtualListening(long seed, int seconds) {
        var random = new SplittableRandom(seed);
        var gaps = new ArrayList<Gap>();
        hears = new boolean[seconds];
        var at = 0;
        while (at < seconds) {
            var until = Math.min(seconds, at + random.nextInt(600, 20_000));
            Arrays.fill(hears, at, until, true);
            at = Math.min(seconds, until + random.nextInt(11, 3_000));
            gaps.add(new Gap(Instant.ofEpochSecond(until), Instant.ofEpochSecond(at)));
        }
        gaps.removeIf(gap -> !gap.from().isBefore(gap.to()));
        stored = new Listening(Instant.EPOCH, gaps);
        heardSeconds = new int[seconds + 1];
        for (var second = 0; second < seconds; second++) {
            heardSeconds[second + 1] = heardSeconds[second] + (hears[second] ? 1 : 0);
        }
    }

    boolean hears(long second) {
        return second < hears.length && hears[(int) second];
    }

    /** The first second by which somebody has listened for so long since; -1 if that is not within these days. */
    long firstSecondAfter(long from, long listened) {
        var wanted = heardSeconds[(int) from] + listened;
        int low = (int) from;
        int high = heardSeconds.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (heardSeconds[middle] >= wanted) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < heardSeconds.length ? low : -1;
    }

    Listening stored() {
        return stored;
    }
}
