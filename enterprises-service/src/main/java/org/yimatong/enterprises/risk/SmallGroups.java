package org.yimatong.enterprises.risk;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.problem.InvalidInput;

/**
 * Holds back the counts of groups so small that they tell of single enterprises, from those who may not read single
 * pictures. They are told by one thing at a time and of all their areas together, so that no answer can be subtracted
 * from another, but where groups of two kinds hold the same enterprises but a few (ADR 88). Where a group is held back,
 * so is another beside it, until what is left between the sum of all and the groups that are told is not small either.
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

    /** @throws InvalidInput if the answer would be so fine that, beside another one, it gives small groups away */
    static void requireCoarse(Access caller, Set<Dimension> by, @Nullable String area) {
        if (readsPictures(caller)) {
            return;
        }
        if (by.size() > 1) {
            throw new InvalidInput("by", "sums-too-fine");
        }
        if (area != null && !isAllOf(caller, area)) {
            throw new InvalidInput("area", "sums-too-fine");
        }
    }

    /** The groups of one answer as this caller may be told of them. */
    static List<RiskGroup> asToldTo(Access caller, List<RiskGroup> groups) {
        return readsPictures(caller) ? groups : heldBack(groups);
    }

    private static boolean isAllOf(Access caller, String area) {
        return !caller.everything() && caller.areas().equals(Set.of(area));
    }

    private static boolean readsPictures(Access caller) {
        return caller.roles().stream().anyMatch(READERS_OF_PICTURES::contains);
    }

    /** @param groups told apart by one thing at most, and by the day */
    static List<RiskGroup> heldBack(List<RiskGroup> groups) {
        return new SmallGroups(groups).heldBack();
    }

    private List<RiskGroup> heldBack() {
        for (var i = 0; i < held.length; i++) {
            held[i] = groups.get(i).enterprises() < LEAST;
        }
        sums().forEach(this::protect);
        return IntStream.range(0, held.length)
                .mapToObj(i -> held[i] ? groups.get(i).heldBack() : groups.get(i))
                .toList();
    }

    /** The groups of each day, by their numbers. */
    private Collection<List<Integer>> sums() {
        return IntStream.range(0, held.length)
                .boxed()
                .collect(Collectors.groupingBy(
                        i -> Objects.toString(groups.get(i).day(), "")))
                .values();
    }

    /** Holds back the smallest of the others too, until what is held back cannot be told by subtracting. */
    private void protect(List<Integer> sum) {
        var back = sum.stream().filter(i -> held[i]).toList();
        var others = sum.stream()
                .filter(i -> !held[i])
                .sorted(Comparator.comparingLong(i -> groups.get(i).enterprises()))
                .iterator();
        var count = back.size();
        var enterprises =
                back.stream().mapToLong(i -> groups.get(i).enterprises()).sum();
        while (count > 0 && others.hasNext() && (count < LEAST_HELD_BACK || enterprises < LEAST)) {
            int next = others.next();
            held[next] = true;
            count++;
            enterprises += groups.get(next).enterprises();
        }
    }
}
