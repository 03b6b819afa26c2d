package org.yimatong.enterprises.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.yimatong.kit.problem.InvalidInput;

/** Who may not read single pictures learns none of them from sums. */
class SmallGroupsTest {

    private static final Set<Dimension> BY_KIND = EnumSet.of(Dimension.KIND);
    private static final Set<Dimension> BY_AREA_AND_KIND = EnumSet.of(Dimension.AREA, Dimension.KIND);

    @Test
    void fewer_than_five_enterprises_are_held_back() {
        assertThat(told(group("A", "USE", 4), group("A", "STORAGE", 3), group("A", "OTHER", 5)))
                .containsExactly(null, null, 5L);
    }

    @Test
    void what_is_left_of_the_sum_is_no_single_group_either() {
        assertThat(told(group("A", "USE", 4), group("A", "STORAGE", 80), group("A", "OTHER", 9)))
                .containsExactly(null, 80L, null);
    }

    @Test
    void nor_are_several_that_are_small_together() {
        assertThat(told(group("A", "USE", 1), group("A", "STORAGE", 3), group("A", "OTHER", 9)))
                .containsExactly(null, null, null);
    }

    @Test
    void where_all_are_large_all_are_told() {
        assertThat(told(group("A", "USE", 5), group("A", "STORAGE", 6))).containsExactly(5L, 6L);
    }

    @Test
    void subtracting_tells_nothing_small_whatever_the_groups_are() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var round = 0; round < 200; round++) {
            var groups = random(random);
            var told = SmallGroups.heldBack(groups);
            var back = IntStream.range(0, groups.size())
                    .filter(i -> told.get(i).isHeldBack())
                    .boxed()
                    .toList();
            var enterprises =
                    back.stream().mapToLong(i -> groups.get(i).enterprises()).sum();
            assertThat(back.isEmpty() || back.size() == groups.size() || back.size() > 1 && enterprises >= 5)
                    .as("seed %d, round %d: %s of %s", seed, round, told, groups)
                    .isTrue();
        }
    }

    @Test
    void no_answer_is_so_fine_that_it_can_be_subtracted_from_another() {
        assertThatThrownBy(() -> SmallGroups.requireCoarse(caller("registrar"), BY_AREA_AND_KIND, null))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> SmallGroups.requireCoarse(caller("registrar"), BY_KIND, "B"))
                .isInstanceOf(InvalidInput.class);
        SmallGroups.requireCoarse(caller("registrar"), BY_KIND, null);
        SmallGroups.requireCoarse(caller("registrar"), BY_KIND, "A");
        SmallGroups.requireCoarse(caller("analyst"), BY_AREA_AND_KIND, "A");
    }

    @Test
    void who_reads_pictures_is_told_everything() {
        var groups = List.of(group("A", "USE", 1));

        for (var role : List.of("analyst", "supervisor", "duty-officer")) {
            assertThat(SmallGroups.asToldTo(caller(role), groups)).isEqualTo(groups);
        }
        for (var role : List.of("registrar", "inspector", "expert", "administrator")) {
            assertThat(SmallGroups.asToldTo(caller(role), groups)).allMatch(RiskGroup::isHeldBack);
        }
    }

    private static List<RiskGroup> random(Random random) {
        var groups = new ArrayList<RiskGroup>();
        for (var kind : List.of("USE", "STORAGE", "PRODUCTION", "OPERATION", "TRANSPORT", "OTHER")) {
            if (random.nextInt(4) > 0) {
                groups.add(group("A", kind, 1 + random.nextInt(random.nextBoolean() ? 8 : 80)));
            }
        }
        return groups;
    }

    private static List<Long> told(RiskGroup... groups) {
        return SmallGroups.heldBack(List.of(groups)).stream()
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
