package org.yimatong.enterprises.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yimatong.kit.access.Access;

/** Who may not read single pictures learns none of them from sums. */
class SmallGroupsTest {

    private static final Set<Dimension> BY_KIND = EnumSet.of(Dimension.KIND);
    private static final Set<Dimension> BY_AREA_AND_KIND = EnumSet.of(Dimension.AREA, Dimension.KIND);

    @Test
    void fewer_than_five_enterprises_are_held_back() {
        assertThat(told(BY_KIND, group("A", "USE", 4), group("A", "STORAGE", 3), group("A", "OTHER", 5)))
                .containsExactly(null, null, 5L);
    }

    @Test
    void what_is_left_of_the_sum_is_no_single_group_either() {
        assertThat(told(BY_KIND, group("A", "USE", 4), group("A", "STORAGE", 80), group("A", "OTHER", 9)))
                .containsExactly(null, 80L, null);
    }

    @Test
    void nor_are_several_that_are_small_together() {
        assertThat(told(BY_KIND, group("A", "USE", 1), group("A", "STORAGE", 3), group("A", "OTHER", 9)))
                .containsExactly(null, null, null);
    }

    @Test
    void where_all_are_large_all_are_told() {
        assertThat(told(BY_KIND, group("A", "USE", 5), group("A", "STORAGE", 6)))
                .containsExactly(5L, 6L);
    }

    @Test
    void neither_the_sum_of_an_area_nor_that_of_a_kind_gives_one_away() {
        assertThat(told(
                        BY_AREA_AND_KIND,
                        group("A", "USE", 2),
                        group("A", "OTHER", 20),
                        group("B", "USE", 30),
                        group("B", "OTHER", 40),
                        group("C", "USE", 50),
                        group("C", "OTHER", 60)))
                .containsExactly(null, null, null, null, 50L, 60L);
    }

    @Test
    void subtracting_tells_nothing_small_whatever_the_groups_are() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var round = 0; round < 200; round++) {
            var groups = random(random);
            var told = SmallGroups.heldBack(BY_AREA_AND_KIND, groups);

            for (var kept : List.of(Set.<Dimension>of(), Set.of(Dimension.AREA), Set.of(Dimension.KIND))) {
                assertNothingLeftIsSmall(groups, told, kept, "seed %d, round %d".formatted(seed, round));
            }
        }
    }

    @Test
    void who_reads_pictures_is_told_everything() {
        var groups = List.of(group("A", "USE", 1));

        for (var role : List.of("analyst", "supervisor", "duty-officer")) {
            assertThat(SmallGroups.asToldTo(caller(role), BY_KIND, groups)).isEqualTo(groups);
        }
        for (var role : List.of("registrar", "inspector", "expert", "administrator")) {
            assertThat(SmallGroups.asToldTo(caller(role), BY_KIND, groups)).allMatch(RiskGroup::isHeldBack);
        }
    }

    /** All but what is told of a sum: nothing, or several groups that are not small together; or all of the sum. */
    private static void assertNothingLeftIsSmall(
            List<RiskGroup> groups, List<RiskGroup> told, Set<Dimension> kept, String when) {
        var sums = IntStream.range(0, groups.size())
                .boxed()
                .collect(Collectors.groupingBy(i -> kept.stream()
                        .map(dimension -> groups.get(i).likeness().get(dimension))
                        .toList()));
        for (var sum : sums.values()) {
            var back = sum.stream().filter(i -> told.get(i).isHeldBack()).toList();
            var enterprises =
                    back.stream().mapToLong(i -> groups.get(i).enterprises()).sum();
            assertThat(back.isEmpty() || back.size() == sum.size() || back.size() > 1 && enterprises >= 5)
                    .as("%s: %s of %s", when, told, groups)
                    .isTrue();
        }
    }

    private static List<RiskGroup> random(Random random) {
        var groups = new ArrayList<RiskGroup>();
        for (var area : List.of("A", "B", "C", "D")) {
            for (var kind : List.of("USE", "STORAGE", "OTHER")) {
                if (random.nextInt(4) > 0) {
                    groups.add(group(area, kind, 1 + random.nextInt(random.nextBoolean() ? 8 : 80)));
                }
            }
        }
        return groups;
    }

    private static List<Long> told(Set<Dimension> by, RiskGroup... groups) {
        return SmallGroups.heldBack(by, List.of(groups)).stream()
                .map(group -> group.counts().get(Measure.ENTERPRISES))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static RiskGroup group(String area, String kind, long enterprises) {
        var likeness = new EnumMap<Dimension, String>(Dimension.class);
        likeness.put(Dimension.AREA, area);
        likeness.put(Dimension.KIND, kind);
        return new RiskGroup(null, likeness, Map.of(Measure.ENTERPRISES, enterprises));
    }

    private static Access caller(String role) {
        return new Access("somebody", "somebody", Set.of(role), Set.of("A"), false, null);
    }
}
