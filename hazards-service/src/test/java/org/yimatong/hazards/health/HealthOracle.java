package org.yimatong.hazards.health;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import org.yimatong.hazards.health.VirtualSensor.Heard;

/**
 * What ought to be known of a sensor's health, by looking at all of its readings at once, back from each of them.
 * Shares no line with what it judges.
 */
record HealthOracle(VirtualListening listening, HealthWindows windows, long end) {

    /** An episode in whole seconds; {@code ended} is -1 if it stands at the end. */
    record Episode(HealthCondition condition, long began, long opened, long ended) implements Comparable<Episode> {

        @Override
        public int compareTo(Episode other) {
            return toString().compareTo(other.toString());
        }
    }

    /** The durations that count, in seconds. */
    record HealthWindows(long silent, long flat, long stuck, long lateBeyond, long lateAfter) {}

    TreeSet<Episode> episodes(VirtualSensor sensor) {
        var episodes = new TreeSet<Episode>();
        addSilences(sensor.readings(), episodes);
        addLateClocks(sensor.readings(), episodes);
        var newest = newest(sensor.readings());
        addRuns(newest, HealthCondition.FLAT_LINE, windows.flat(), false, episodes);
        addRuns(newest, HealthCondition.STUCK_AT_LIMIT, windows.stuck(), true, episodes);
        return episodes;
    }

    private void addSilences(List<Heard> readings, TreeSet<Episode> episodes) {
        for (var i = 0; i <= readings.size(); i++) {
            var from = i == 0 ? 0 : readings.get(i - 1).receivedAt();
            var to = i == readings.size() ? end : readings.get(i).receivedAt();
            var opened = listening.firstSecondAfter(from, windows.silent());
            if (opened >= 0 && opened < to) {
                episodes.add(new Episode(HealthCondition.NO_DATA, from, opened, i == readings.size() ? -1 : to));
            }
        }
    }

    private void addLateClocks(List<Heard> readings, TreeSet<Episode> episodes) {
        addEpisodes(
                HealthCondition.LATE_CLOCK,
                windows.lateAfter(),
                readings.size(),
                i -> {
                    var first = i;
                    while (first >= 0 && isLate(readings.get(first))) {
                        first--;
                    }
                    return first + 1;
                },
                i -> (int) readings.get(i).receivedAt(),
                episodes);
    }

    private boolean isLate(Heard reading) {
        return reading.receivedAt() - reading.observedAt() > windows.lateBeyond();
    }

    /** Those that were newer by the sensor's clock than all before. */
    private static List<Heard> newest(List<Heard> readings) {
        var newest = new ArrayList<Heard>();
        for (var reading : readings) {
            if (newest.isEmpty() || newest.getLast().observedAt() < reading.observedAt()) {
                newest.add(reading);
            }
        }
        return newest;
    }

    private void addRuns(
            List<Heard> newest, HealthCondition condition, long window, boolean atLimit, TreeSet<Episode> episodes) {
        addEpisodes(
                condition,
                window,
                newest.size(),
                i -> {
                    var value = newest.get(i).value();
                    if (atLimit && value != VirtualSensor.RANGE_LOW && value != VirtualSensor.RANGE_HIGH) {
                        return i + 1;
                    }
                    var first = i;
                    while (first > 0
                            && newest.get(first - 1).value() == value
                            && newest.get(first).observedAt()
                                            - newest.get(first - 1).observedAt()
                                    <= 600) {
                        first--;
                    }
                    return first;
                },
                i -> (int) newest.get(i).observedAt(),
                episodes);
    }

    /** @param firstOf the first reading of the run that lasts until this one; one behind it if there is no run */
    private static void addEpisodes(
            HealthCondition condition,
            long window,
            int readings,
            IntUnaryOperator firstOf,
            IntUnaryOperator timeOf,
            TreeSet<Episode> episodes) {
        Episode open = null;
        for (var i = 0; i < readings; i++) {
            var first = firstOf.applyAsInt(i);
            var stands = first <= i && timeOf.applyAsInt(i) - timeOf.applyAsInt(first) >= window;
            if (stands && open == null) {
                var began = timeOf.applyAsInt(first);
                open = new Episode(condition, began, began + window, -1);
            } else if (!stands && open != null) {
                episodes.add(new Episode(condition, open.began(), open.opened(), timeOf.applyAsInt(i)));
                open = null;
            }
        }
        if (open != null) {
            episodes.add(open);
        }
    }
}
