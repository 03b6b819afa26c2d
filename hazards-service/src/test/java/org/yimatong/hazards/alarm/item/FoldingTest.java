package org.yimatong.hazards.alarm.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.hazards.alarm.AlarmLevel;
import org.yimatong.hazards.alarm.flood.FloodPlace;
import org.yimatong.hazards.alarm.flood.FloodUnit;
import org.yimatong.hazards.alarm.item.Bundle.Single;

class FoldingTest {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final int RED = 0;
    private static final int YELLOW = 1;
    private static final int DONE = 7;

    private final Folding folding = new Folding(10);

    @Test
    void few_alarms_stay_single_whatever_source_they_are_of() {
        var piles = folding.fold(List.of(bundle("610117", "A", "1", YELLOW, 6), bundle("610117", "A", "2", YELLOW, 4)));

        assertThat(piles).hasSize(10).allMatch(pile -> pile.alarm().isPresent());
    }

    @Test
    void one_too_many_lays_two_together_that_are_least_urgent_and_came_last() {
        var piles = folding.fold(List.of(bundle("610117", "A", "1", DONE, 10), bundle("610117", "B", "1", RED, 1)));

        assertThat(piles).hasSize(10);
        assertThat(piles.getFirst().urgency()).isEqualTo(RED);
        assertThat(piles.getLast().alarms()).isEqualTo(2);
        assertThat(piles.getLast().place()).isEqualTo(FloodPlace.ofSource("610117", "A", "1"));
        assertThat(piles.getLast().latest()).isEqualTo(NOON.plusSeconds(9));
    }

    @Test
    void the_two_most_urgent_stay_apart_though_they_are_the_only_ones_of_one_source() {
        var bundles = new ArrayList<>(List.of(bundle("610117", "A", "1", RED, 2)));
        IntStream.range(0, 9).forEach(other -> bundles.add(bundle("610117", "E" + other, "1", DONE, 1)));

        var piles = folding.fold(bundles);

        assertThat(piles).hasSize(10);
        assertThat(piles.subList(0, 2)).allMatch(pile -> pile.alarm().isPresent() && pile.urgency() == RED);
        assertThat(piles.getLast().place()).isEqualTo(FloodPlace.ofArea("610117"));
    }

    @Test
    void a_flood_is_one_line_even_if_there_is_room() {
        var flood = UUID.randomUUID();

        var piles = folding.fold(List.of(
                flooded(flood, FloodUnit.ENTERPRISE, "610117", "A", YELLOW, 5), bundle("610117", "A", "1", YELLOW, 2)));

        assertThat(piles).extracting(Pile::flood).containsExactlyInAnyOrder(flood, null, null);
        assertThat(piles)
                .filteredOn(Pile::isFlood)
                .extracting(Pile::place)
                .containsExactly(FloodPlace.ofEnterprise("610117", "A"));
    }

    @Test
    void a_flood_beside_ten_alarms_that_wait_to_be_closed_stays_a_flood() {
        var flood = UUID.randomUUID();
        var bundles = new ArrayList<>(List.of(flooded(flood, FloodUnit.AREA, "610117", "A", YELLOW, 500)));
        IntStream.range(0, 10).forEach(other -> bundles.add(bundle("610117", "E" + other, "1", DONE, 1)));

        var piles = folding.fold(bundles);

        assertThat(piles).hasSize(10);
        assertThat(piles.getFirst().flood()).isEqualTo(flood);
        assertThat(piles.subList(1, 9)).allMatch(pile -> pile.alarm().isPresent());
        assertThat(piles.getLast().alarms()).isEqualTo(2);
    }

    @Test
    void many_areas_leave_nine_lines_and_the_least_urgent_rest() {
        var bundles = new ArrayList<Bundle>();
        for (var area = 0; area < 22; area++) {
            bundles.add(bundle("6101%02d".formatted(area), "E" + area, "1", YELLOW, 3));
        }
        bundles.add(bundle("610121", "E21", "1", RED, 1));

        var piles = folding.fold(bundles);

        assertThat(piles).hasSize(10);
        assertThat(piles.getFirst().alarm()).isPresent();
        assertThat(piles.getFirst().highestLevel()).isEqualTo(AlarmLevel.HIGH_HIGH);
        assertThat(piles.getLast().place()).isNull();
        assertThat(piles.getLast().alarms()).isEqualTo(14 * 3);
    }

    @Test
    void of_more_alarms_than_are_named_none_is_lost() {
        var piles = folding.fold(List.of(bundle("610117", "A", "1", YELLOW, 2_000)));

        assertThat(piles).hasSize(10);
        assertThat(piles.subList(0, 9)).allMatch(pile -> pile.alarm().isPresent());
        assertThat(piles.getLast().alarms()).isEqualTo(1_991);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void ten_lines_at_most_and_none_fewer_than_needed_and_nothing_urgent_is_folded_before_what_is_less(long seed) {
        var random = new Random(seed);
        for (var time = 0; time < 200; time++) {
            var bundles = drawn(random);
            var floods = bundles.stream()
                    .filter(bundle -> bundle.flood() != null)
                    .map(Bundle::flood)
                    .distinct()
                    .count();
            var loose = bundles.stream()
                    .filter(bundle -> bundle.flood() == null)
                    .mapToLong(Bundle::alarms)
                    .sum();

            var piles = folding.fold(bundles);

            assertThat(piles).hasSize((int) Math.min(10, floods + loose)).isSortedAccordingTo(Pile.ORDER);
            assertThat(piles.stream().mapToLong(Pile::alarms).sum())
                    .isEqualTo(bundles.stream().mapToLong(Bundle::alarms).sum());
            assertThat(piles.stream().filter(Pile::isFlood).count()).isEqualTo(floods);
            assertThat(piles).allSatisfy(FoldingTest::isOneLine);
            var mostUrgentFolded = piles.stream()
                    .filter(pile -> !pile.isFlood() && pile.alarm().isEmpty())
                    .mapToInt(Pile::urgency)
                    .min()
                    .orElse(DONE);
            assertThat(piles)
                    .filteredOn(pile -> !pile.isFlood() && pile.urgency() > mostUrgentFolded)
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    private static void isOneLine(Pile pile) {
        assertThat(pile.items()).isEqualTo(1);
        var red = pile.bundles().stream().anyMatch(bundle -> bundle.level() == AlarmLevel.HIGH_HIGH);
        assertThat(pile.highestLevel()).isEqualTo(red ? AlarmLevel.HIGH_HIGH : AlarmLevel.HIGH);
        assertThat(pile.urgency())
                .isEqualTo(pile.bundles().stream()
                        .map(Bundle::urgency)
                        .min(Comparator.naturalOrder())
                        .orElseThrow());
    }

    private static List<Bundle> drawn(Random random) {
        var bundles = new ArrayList<Bundle>();
        var floods = IntStream.range(0, random.nextInt(6))
                .mapToObj(_ -> UUID.randomUUID())
                .toList();
        var number = random.nextInt(60);
        for (var i = 0; i < number; i++) {
            var enterprise = random.nextInt(20);
            var area = "6101" + enterprise % 12;
            var urgency = random.nextInt(8);
            if (!floods.isEmpty() && random.nextInt(3) == 0) {
                var flood = random.nextInt(floods.size());
                var unit = FloodUnit.values()[flood % 3];
                bundles.add(
                        flooded(floods.get(flood), unit, "6101" + flood, "F" + flood, urgency, 1 + random.nextInt(40)));
            } else {
                var uscc = "E" + enterprise;
                bundles.add(bundle(area, uscc, "S" + random.nextInt(4), urgency, 1 + random.nextInt(14)));
            }
        }
        return bundles;
    }

    private static Bundle bundle(String area, String uscc, String source, int urgency, int alarms) {
        var named = IntStream.range(0, Math.min(10, alarms))
                .mapToObj(second -> new Single(UUID.randomUUID(), NOON.plusSeconds(second)))
                .toList();
        return bundle(FloodPlace.ofSource(area, uscc, source), null, null, urgency, alarms, named);
    }

    private static Bundle flooded(UUID flood, FloodUnit unit, String area, String uscc, int urgency, int alarms) {
        return bundle(FloodPlace.ofSource(area, uscc, "1"), flood, unit, urgency, alarms, List.of());
    }

    private static Bundle bundle(
            FloodPlace place, UUID flood, FloodUnit unit, int urgency, int alarms, List<Single> named) {
        var level = urgency % 2 == 0 ? AlarmLevel.HIGH_HIGH : AlarmLevel.HIGH;
        return new Bundle(
                place, flood, unit, level, urgency, urgency < 4, alarms, NOON, NOON.plusSeconds(alarms - 1), named);
    }
}
