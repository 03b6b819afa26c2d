package org.yimatong.hazards.telemetry.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.yimatong.hazards.telemetry.Reading;

/**
 * The readings of one message after each was judged: the good ones by hazard source, in the order in which they were
 * observed, the others with their reason.
 */
final class JudgedMessage {

    private static final Comparator<Reading> BY_TIME = Comparator.comparingLong(Reading::observedAt)
            .thenComparingLong(Reading::sequence)
            .thenComparingInt(Reading::sensor);

    private final Map<String, List<Reading>> bySource = new LinkedHashMap<>();
    private final List<RejectedReading> rejected = new ArrayList<>();
    private int duplicates;

    void accept(String source, Reading reading) {
        bySource.computeIfAbsent(source, code -> new ArrayList<>()).add(reading);
    }

    void reject(int index, Rejection reason) {
        rejected.add(new RejectedReading(index, reason));
    }

    /**
     * Puts the readings in order of observation, whatever their order in the message, and drops those that stand in it
     * twice; the first counts.
     */
    void settle() {
        for (var readings : bySource.values()) {
            readings.sort(BY_TIME);
            var kept = 0;
            for (var reading : readings) {
                if (kept == 0 || BY_TIME.compare(readings.get(kept - 1), reading) != 0) {
                    readings.set(kept++, reading);
                }
            }
            duplicates += readings.size() - kept;
            readings.subList(kept, readings.size()).clear();
        }
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
                if (recent.contains(reading)) {
                    sentBefore++;
                }
            }
        }
        return new IntakeReport(sent - sentBefore, duplicates + sentBefore, rejected);
    }
}
