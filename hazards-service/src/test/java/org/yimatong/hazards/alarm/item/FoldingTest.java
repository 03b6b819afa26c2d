package org.yimatong.hazards.alarm.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.hazards.alarm.AlarmLevel;
import org.yimatong.hazards.alarm.flood.FloodPlace;

class FoldingTest {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    private final Folding folding = new Folding(10);

    @Test
    void few_alarms_stay_single_whatever_source_they_are_of() {
        var piles = folding.fold(List.of(bundle("610117", "A", "1", 6, 0), bundle("610117", "A", "2", 4, 0)));

        assertThat(piles).allMatch(Pile::isLoose);
    }

    @Test
    void only_where_most_are_they_are_laid_together_and_no_more_than_needed() {
        var piles = folding.fold(List.of(
                bundle("610117", "A", "1", 7, 0), bundle("610117", "A", "2", 3, 0), bundle("610117", "B", "1", 2, 0)));

        assertThat(piles)
                .filteredOn(pile -> !pile.isLoose())
                .singleElement()
                .satisfies(pile -> assertThat(pile.place()).isEqualTo(FloodPlace.ofSource("610117", "A", "1")));
        assertThat(piles.stream().mapToLong(Pile::items).sum()).isEqualTo(6);
    }

    @Test
    void a_flood_is_one_line_even_if_there_is_room() {
        var flood = UUID.randomUUID();

        var piles = folding.fold(List.of(
                new Bundle(
                        FloodPlace.ofSource("610117", "A", "1"),
                        flood,
                        FloodPlace.ofEnterprise("610117", "A"),
                        Map.of(AlarmLevel.HIGH, 5L),
                        5,
                        1,
                        NOON),
                bundle("610117", "A", "1", 2, 0)));

        assertThat(piles).extracting(Pile::flood).containsExactlyInAnyOrder(flood, null);
        assertThat(piles).extracting(Pile::items).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void many_areas_leave_nine_lines_and_the_least_urgent_rest() {
        var bundles = new ArrayList<Bundle>();
        for (var area = 0; area < 22; area++) {
            bundles.add(bundle("6101%02d".formatted(area), "E" + area, "1", 3, area == 21 ? 1 : 0));
        }

        var piles = folding.fold(bundles);

        assertThat(piles).hasSize(10);
        assertThat(piles.getFirst().highestLevel()).isEqualTo(AlarmLevel.HIGH_HIGH);
        assertThat(piles.getLast().place()).isNull();
        assertThat(piles.getLast().alarms()).isEqualTo(13 * 3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void there_never_are_more_than_ten_lines_none_is_lost_and_a_red_one_is_never_beneath_a_yellow_line(long seed) {
        var random = new Random(seed);
        for (var time = 0; time < 200; time++) {
            var bundles = drawn(random);

            var piles = folding.fold(bundles);

            assertThat(piles.stream().mapToLong(Pile::items).sum()).isLessThanOrEqualTo(10);
            assertThat(piles.stream().mapToLong(Pile::alarms).sum())
                    .isEqualTo(bundles.stream().mapToLong(Bundle::alarms).sum());
            for (var pile : piles) {
                var red = pile.bundles().stream()
                        .anyMatch(bundle -> bundle.levels().containsKey(AlarmLevel.HIGH_HIGH));
                assertThat(pile.highestLevel()).isEqualTo(red ? AlarmLevel.HIGH_HIGH : AlarmLevel.HIGH);
                assertThat(pile.urgency()).isEqualTo(red ? 0 : 1);
            }
            assertThat(piles).isSortedAccordingTo(Pile.ORDER);
        }
    }

    private static List<Bundle> drawn(Random random) {
        var bundles = new ArrayList<Bundle>();
        var number = random.nextInt(60);
        for (var i = 0; i < number; i++) {
            var enterprise = random.nextInt(20);
            bundles.add(bundle(
                    "6101" + enterprise % 12,
                    "E" + enterprise,
                    "S" + random.nextInt(4) + "-" + i,
                    random.nextInt(4),
                    random.nextInt(10) == 0 ? 1 : 0));
        }
        bundles.removeIf(bundle -> bundle.alarms() == 0);
        return bundles;
    }

    private static Bundle bundle(String area, String uscc, String source, long yellow, long red) {
        var levels = new java.util.HashMap<AlarmLevel, Long>();
        if (yellow > 0) {
            levels.put(AlarmLevel.HIGH, yellow);
        }
        if (red > 0) {
            levels.put(AlarmLevel.HIGH_HIGH, red);
        }
        return new Bundle(
                FloodPlace.ofSource(area, uscc, source), null, null, levels, yellow + red, red > 0 ? 0 : 1, NOON);
    }
}
