package org.yimatong.hazards.telemetry.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.telemetry.Reading;
import org.yimatong.hazards.telemetry.intake.RecentReadings.Memory;

/**
 * The readings of one message after each was judged: the good ones by hazard source, in the order in which they were
 * observed, the others with their reason.
 */
final class JudgedMessage {

    private static final Comparator<Reading> BY_TIME = Comparator.comparingLong(Reading::observedAt)
            .thenComparingLong(Reading::sequence)
            .thenComparingInt(Reading::sensor);

    private final Map<String, List<Reading>> bySource = new LinkedHashMap<>();
    private final List<@Nullable Reading> inOrder = new ArrayList<>();
    private final List<RejectedReading> rejected = new ArrayList<>();
    private int duplicates;

    void accept(String source, Reading reading) {
        inOrder.add(reading);
        bySource.computeIfAbsent(source, code -> new ArrayList<>()).add(reading);
    }

    void reject(int index, Rejection reason) {
        inOrder.add(null);
        rejected.add(new RejectedReading(index, reason));
    }

    /** How many readings were sent, good or not. */
    int sent() {
        return inOrder.size();
    }

    /**
     * Puts the readings in order of observation, whatever their order in the message, and drops those that stand in it
     * twice; the first counts. The second is refused if it says something else.
     */
    void settle() {
        for (var readings : bySource.values()) {
            readings.sort(BY_TIME);
            var kept = 0;
            for (var reading : readings) {
                if (kept == 0 || BY_TIME.compare(readings.get(kept - 1), reading) != 0) {
                    readings.set(kept++, reading);
                } else if (readings.get(kept - 1).value() == reading.value()) {
                    duplicates++;
                } else {
                    rejected.add(new RejectedReading(indexOf(reading), Rejection.CONFLICTING));
                }
            }
            readings.subList(kept, readings.size()).clear();
        }
        rejected.sort(Comparator.comparingInt(RejectedReading::index));
    }

    /** Seldom needed, and of this very object: an equal one may stand elsewhere. */
    private int indexOf(Reading reading) {
        var index = 0;
        while (inOrder.get(index) != reading) {
            index++;
        }
        return index;
    }

    Map<String, List<Reading>> bySource() {
        return bySource;
    }

    void forEach(Consumer<Reading> action) {
        bySource.values().forEach(readings -> readings.forEach(action));
    }

    /** How the message stands, given what was acknowledged before it. */
    IntakeReport report(RecentReadings recent) {
        var sent = 0;
        var sentBefore = 0;
        for (var readings : bySource.values()) {
            sent += readings.size();
            for (var reading : readings) {
                if (recent.of(reading) == Memory.SAME) {
                    sentBefore++;
                }
            }
        }
        return new IntakeReport(sent - sentBefore, duplicates + sentBefore, rejected);
    }
}
