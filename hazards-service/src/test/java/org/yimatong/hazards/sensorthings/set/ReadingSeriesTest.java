package org.yimatong.hazards.sensorthings.set;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.sensorthings.query.ReadingPlace;
import org.yimatong.hazards.telemetry.EpochMicros;
import org.yimatong.hazards.telemetry.Reading;

class ReadingSeriesTest {

    private static final long NOON = EpochMicros.of(Instant.parse("2026-11-22T12:00:00Z"));
    private static final long SECOND = 1_000_000;
    private static final TimeRange ALWAYS = TimeRange.meeting(List.of());

    private final StoredReadings stored = new StoredReadings();
    private final ReadingSeries series = new ReadingSeries(stored);

    @Test
    void the_latest_is_found_at_once_however_long_ago() {
        stored.add(NOON - 300L * 86_400 * SECOND, 1);
        stored.add(NOON - 200L * 86_400 * SECOND, 2);

        assertThat(sequences(series.newest(1, ALWAYS, null, 1))).containsExactly(2L);
        assertThat(stored.asked()).isEqualTo(1);
    }

    @Test
    void windows_grow_over_a_long_silence() {
        stored.add(NOON - 5000L * 86_400 * SECOND, 1);
        stored.add(NOON, 2);

        assertThat(sequences(series.newest(1, ALWAYS, null, 10))).containsExactly(2L, 1L);
        assertThat(stored.asked()).isLessThan(20);
    }

    @Test
    void windows_shrink_where_readings_are_dense() {
        for (var i = 0; i < 25_000; i++) {
            stored.add(NOON + i * 100, i);
        }

        assertThat(sequences(series.newest(1, ALWAYS, null, 3))).containsExactly(24_999L, 24_998L, 24_997L);
        assertThat(series.newest(1, ALWAYS, null, 25_000)).hasSize(25_000);
    }

    @Test
    void an_instant_with_more_readings_than_a_batch_is_told_whole() {
        for (var i = 0; i < 10_500; i++) {
            stored.add(NOON, i);
        }

        assertThat(sequences(series.newest(1, ALWAYS, null, 2))).containsExactly(10_499L, 10_498L);
        assertThat(sequences(series.oldest(1, ALWAYS, new ReadingPlace(NOON, 10_000), 2)))
                .containsExactly(10_001L, 10_002L);
        assertThat(series.one(1, NOON, 10_400)).isPresent();
    }

    @Test
    void pages_end_within_an_instant_and_nothing_is_lost_or_told_twice() {
        for (var i = 0; i < 40; i++) {
            stored.add(NOON + (i / 7) * SECOND, i);
        }
        var all = LongStream.range(0, 40).boxed().toList();

        assertThat(pages(true)).isEqualTo(all);
        assertThat(pages(false)).isEqualTo(all.reversed());
    }

    @Test
    void without_readings_there_is_nothing_to_look_for() {
        assertThat(series.newest(1, ALWAYS, null, 10)).isEmpty();
        assertThat(stored.asked()).isZero();
    }

    private List<Long> pages(boolean forwards) {
        var all = new ArrayList<Long>();
        ReadingPlace place = null;
        while (true) {
            var page = page(forwards, place);
            if (page.isEmpty() || all.size() > 100) {
                return all;
            }
            all.addAll(sequences(page));
            place = ReadingPlace.of(page.getLast());
        }
    }

    private List<Reading> page(boolean forwards, @Nullable ReadingPlace place) {
        if (!forwards) {
            return series.newest(1, ALWAYS, place, 3);
        }
        return place == null ? series.oldest(1, ALWAYS, 3) : series.oldest(1, ALWAYS, place, 3);
    }

    private static List<Long> sequences(List<Reading> readings) {
        return readings.stream().map(Reading::sequence).toList();
    }
}
