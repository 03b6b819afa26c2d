package org.yimatong.hazards.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.health.HealthOracle.Episode;
import org.yimatong.hazards.health.HealthOracle.HealthWindows;

/**
 * Many sensors over virtual days with silence, flat lines, late clocks and a service that stops and starts: nothing is
 * missed, nothing is told falsely, nothing stays open. {@code -Dhealth.sensors}, {@code -Dhealth.days}.
 */
class VirtualDaysTest {

    private static final int SENSORS = Integer.getInteger("health.sensors", 10_000);
    private static final int SECONDS = Integer.getInteger("health.days", 1) * 86_400;
    private static final long SEED = Long.getLong("health.seed", 20261122);
    private static final HealthWindows WINDOWS = new HealthWindows(300, 1_800, 600, 180, 600);

    private final VirtualListening listening = new VirtualListening(SEED, SECONDS);
    private final HealthOracle oracle = new HealthOracle(listening, WINDOWS, SECONDS);

    @Test
    void no_episode_is_missed_false_or_stuck() {
        var counts = new ConcurrentHashMap<HealthCondition, Integer>();

        IntStream.range(0, SENSORS).parallel().forEach(number -> {
            var expected = compared(number);
            expected.forEach(episode -> counts.merge(episode.condition(), 1, Integer::sum));
        });

        assertThat(counts.keySet())
                .containsExactlyInAnyOrder(
                        HealthCondition.NO_DATA,
                        HealthCondition.LATE_CLOCK,
                        HealthCondition.FLAT_LINE,
                        HealthCondition.STUCK_AT_LIMIT);
        assertThat(counts.values()).allMatch(count -> count >= SENSORS / 10);
    }

    private TreeSet<Episode> compared(int number) {
        var sensor = VirtualSensor.live(number, SEED, SECONDS, listening);
        var expected = oracle.episodes(sensor);
        var found = new VirtualHealth(number, WINDOWS, listening, SEED).live(sensor, SECONDS);
        if (!found.equals(expected)) {
            assertThat(found).as("sensor %d", number).containsExactlyElementsOf(expected);
        }
        return expected;
    }
}
