package org.yimatong.hazards.telemetry.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.hazards.telemetry.store.StoreAsSystem.reading;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.telemetry.Reading;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class PackingMeanwhileTest {

    private static final int GATEWAYS = 4;
    private static final int BATCHES = 60;

    private final StoreAsSystem store;
    private final Instant hour = Instant.now().truncatedTo(ChronoUnit.HOURS);
    private final int sensor = StoreAsSystem.newSensor();

    PackingMeanwhileTest(StoreAsSystem store) {
        this.store = store;
    }

    @AfterEach
    void unpack() {
        store.reset();
    }

    @Test
    void readings_that_come_while_their_hours_are_packed_are_each_there_once() throws Exception {
        var expected = new HashSet<Reading>();
        var stored = 0L;
        try (var gateways = Executors.newFixedThreadPool(GATEWAYS)) {
            var sending = new ArrayList<Future<Integer>>();
            for (var gateway = 0; gateway < GATEWAYS; gateway++) {
                var batches = batches(new Random(gateway), expected);
                sending.add(gateways.submit(
                        () -> batches.stream().mapToInt(store::append).sum()));
            }
            for (var h = 0; h < 4; h++) {
                store.pack(hour.plus(h, ChronoUnit.HOURS));
            }
            stored = sum(sending);
        }
        store.pack(hour.plus(5, ChronoUnit.HOURS));

        assertThat(stored).isEqualTo(expected.size());
        assertThat(store.series(sensor))
                .isEqualTo(expected.stream()
                        .sorted(Comparator.comparingLong(Reading::observedAt))
                        .toList());
    }

    /** Of six hours; each gateway sends much of what the others send, too. */
    private List<List<Reading>> batches(Random random, Set<Reading> all) {
        var batches = new ArrayList<List<Reading>>();
        for (var batch = 0; batch < BATCHES; batch++) {
            var readings = new ArrayList<Reading>();
            for (var i = 0; i < 20; i++) {
                var minute = random.nextInt(6 * 60);
                readings.add(reading(sensor, hour.plusSeconds(60L * minute), minute, minute));
            }
            all.addAll(readings);
            readings.sort(Comparator.comparingLong(Reading::observedAt)); // as in messages: nobody waits in a circle
            batches.add(readings);
        }
        return batches;
    }

    private static long sum(List<Future<Integer>> counts) throws InterruptedException, ExecutionException {
        var sum = 0L;
        for (var count : counts) {
            sum += count.get();
        }
        return sum;
    }
}
