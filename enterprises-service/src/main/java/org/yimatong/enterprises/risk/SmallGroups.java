package org.yimatong.enterprises.risk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yimatong.kit.access.Access;

/**
 * Holds back the counts of groups so small that they tell of single enterprises, from those who may not read single
 * pictures. Where a group is held back, so is another beside it, until what is left between any sum of the answer and
 * the groups that are told is not small either: subtracting tells nothing.
 */
final class SmallGroups {

    /** So many enterprises at least are no small group; a proposal. */
    static final int LEAST = 5;

    /** One alone would be the rest of its sum. */
    private static final int LEAST_HELD_BACK = 2;

    /** Who may read risk pictures one by one; from them nothing is held back. */
    private static final Set<String> READERS_OF_PICTURES = Set.of("analyst", "supervisor", "duty-officer");

    private final List<RiskGroup> groups;
    private final boolean[] held;

    private SmallGroups(List<RiskGroup> groups) {
        this.groups = groups;
        this.held = new boolean[groups.size()];
    }

    /** The groups of one answer as this caller may be told of them. */
    static List<RiskGroup> asToldTo(Access caller, Set<Dimension> by, List<RiskGroup> groups) {
        var readsPictures = caller.roles().stream().anyMatch(READERS_OF_PICTURES::contains);
        return readsPictures ? groups : new SmallGroups(groups).heldBack(by);
    }

    /** @param by what the groups are told apart by */
    static List<RiskGroup> heldBack(Set<Dimension> by, List<RiskGroup> groups) {
        return new SmallGroups(groups).heldBack(by);
    }

    private List<RiskGroup> heldBack(Set<Dimension> by) {
        for (var i = 0; i < held.length; i++) {
            held[i] = groups.get(i).enterprises() < LEAST;
        }
        var sums = sums(by);
        var more = true;
        while (more) {
            more = false;
            for (var sum : sums) {
                more |= protect(sum);
            }
        }
        return IntStream.range(0, held.length)
                .mapToObj(i -> held[i] ? groups.get(i).heldBack() : groups.get(i))
                .toList();
    }

    /** The groups, by their numbers, of which an answer with fewer dimensions tells the sum. */
    private List<List<Integer>> sums(Set<Dimension> by) {
        var sums = new ArrayList<List<Integer>>();
        for (var kept : partsOf(by)) {
            sums.addAll(IntStream.range(0, groups.size())
                    .boxed()
                    .collect(Collectors.groupingBy(i -> keyOf(groups.get(i), kept), TreeMap::new, Collectors.toList()))
                    .values());
        }
        return sums;
    }

    /** Holds back one more group of the sum if what is held back of it can be told by subtracting. */
    private boolean protect(Collection<Integer> sum) {
        var back = sum.stream().filter(i -> held[i]).toList();
        var enterprises =
                back.stream().mapToLong(i -> groups.get(i).enterprises()).sum();
        if (back.isEmpty() || back.size() >= LEAST_HELD_BACK && enterprises >= LEAST) {
            return false;
        }
        var next = sum.stream()
                .filter(i -> !held[i])
                .min(Comparator.comparingLong(i -> groups.get(i).enterprises()));
        next.ifPresent(i -> held[i] = true);
        return next.isPresent();
    }

    private static String keyOf(RiskGroup group, Set<Dimension> kept) {
        return Objects.toString(group.day(), "")
                + kept.stream()
                        .map(dimension -> "|" + group.likeness().getOrDefault(dimension, ""))
                        .collect(Collectors.joining());
    }

    /** All sets of fewer dimensions. */
    private static List<Set<Dimension>> partsOf(Set<Dimension> by) {
        return IntStream.range(0, 1 << Dimension.values().length)
                .mapToObj(bits -> by.stream()
                        .filter(dimension -> (bits & dimension.bit()) != 0)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Dimension.class))))
                .filter(part -> part.size() < by.size())
                .distinct()
                .<Set<Dimension>>map(part -> part)
                .toList();
    }
}
