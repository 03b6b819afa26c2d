package org.yimatong.hazards.telemetry.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.hazards.telemetry.store.StoreAsSystem.reading;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.telemetry.Reading;
import org.yimatong.testing.RealServers;

/** The store tells which readings it did not have, wherever it has the others. */
@QuarkusTest
@RealServers
class AppendingTest {

    private static final Instant HOUR = Instant.now().truncatedTo(ChronoUnit.HOURS);

    private final StoreAsSystem store;
    private final int sensor = StoreAsSystem.newSensor();
    private final Reading packed = reading(sensor, HOUR.minusSeconds(3_000), 1, 1);
    private final Reading late = reading(sensor, HOUR.minusSeconds(2_000), 2, 2);
    private final Reading recent = reading(sensor, HOUR.plusSeconds(1), 3, 3);

    AppendingTest(StoreAsSystem store) {
        this.store = store;
    }

    @AfterEach
    void unpack() {
        store.reset();
    }

    @Test
    void what_is_new_is_told_once_and_in_its_order() {
        store.append(List.of(packed));
        store.pack(HOUR.minusSeconds(3_600));
        store.append(List.of(late, recent));
        var newer = reading(sensor, HOUR.plusSeconds(2), 4, 4);
        var later = reading(sensor, HOUR.minusSeconds(1_000), 5, 5);
        var otherSequence = reading(sensor, HOUR.plusSeconds(1), 6, 3);

        assertThat(store.added(List.of(newer, recent, later, packed, otherSequence, late, newer, later)))
                .containsExactly(newer, later, otherSequence);
        assertThat(store.added(List.of(newer, later, otherSequence))).isEmpty();
        assertThat(store.series(sensor)).containsExactly(packed, late, later, recent, otherSequence, newer);
    }

    @Test
    void of_two_with_one_identity_the_first_is_new() {
        var other = reading(sensor, HOUR.plusSeconds(1), 3, 99);

        assertThat(store.added(List.of(recent, other))).containsExactly(recent);
        assertThat(store.series(sensor)).containsExactly(recent);
    }
}
