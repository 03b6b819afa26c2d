package org.yimatong.hazards.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yimatong.hazards.health.Listening.Gap;

class ListeningTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    /** From noon on, but for the minutes 10 to 20 and 30 to 90. */
    private static final Listening LISTENING =
            new Listening(NOON, List.of(new Gap(minute(10), minute(20)), new Gap(minute(30), minute(90))));

    @ParameterizedTest(name = "five minutes after minute {0} it is minute {1}")
    @CsvSource({"0,5", "5,10", "6,21", "10,25", "15,25", "22,27", "25,30", "27,92", "40,95", "100,105", "-60,5"})
    void only_time_in_which_somebody_listened_counts(int from, int due) {
        assertThat(LISTENING.after(minute(from), Duration.ofMinutes(5))).isEqualTo(minute(due));
    }

    @ParameterizedTest
    @CsvSource({"0,15,25", "5,20,95"})
    void a_long_patience_spans_gaps(int from, int minutes, int due) {
        assertThat(LISTENING.after(minute(from), Duration.ofMinutes(minutes))).isEqualTo(minute(due));
    }

    private static Instant minute(int minute) {
        return NOON.plus(Duration.ofMinutes(minute));
    }
}
