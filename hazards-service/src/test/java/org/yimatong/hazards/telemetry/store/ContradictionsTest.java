package org.yimatong.hazards.telemetry.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.hazards.telemetry.store.StoreAsSystem.reading;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class ContradictionsTest {

    private final StoreAsSystem store;
    private final Instant hour = Instant.now().truncatedTo(ChronoUnit.HOURS);
    private final int sensor = StoreAsSystem.newSensor();

    ContradictionsTest(StoreAsSystem store) {
        this.store = store;
    }

    @AfterEach
    void unpack() {
        store.reset();
    }

    @Test
    void another_value_for_a_reading_is_found_as_long_as_the_reading_is_kept() {
        store.append(List.of(reading(sensor, hour, 1, 5), reading(sensor, hour.plusSeconds(1), 2, 6)));
        var same = reading(sensor, hour, 1, 5);
        var other = reading(sensor, hour.plusSeconds(1), 2, 99);
        var unknown = reading(sensor, hour.plusSeconds(2), 3, 7);

        assertThat(store.contradicting(List.of(same, other, unknown))).containsExactly(other);

        store.pack(hour);
        assertThat(store.contradicting(List.of(same, other, unknown))).containsExactly(other);

        store.append(List.of(unknown));
        var otherLate = reading(sensor, hour.plusSeconds(2), 3, 8);
        assertThat(store.contradicting(List.of(same, unknown, otherLate))).containsExactly(otherLate);
    }
}
