package org.yimatong.inspections.inspection;

import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The entries of an inspection that have arrived, by the device's numbers: what order they came in does not matter. */
final class EntryLog {

    private final NavigableMap<Integer, FieldEntry> byNumber = new TreeMap<>();

    EntryLog(Collection<FieldEntry> arrived) {
        arrived.forEach(entry -> byNumber.put(entry.number(), entry));
    }

    /** The first conclusion of which all entries before it are there and nothing stands in the way. */
    Optional<FieldEntry> effectiveConclusion(ConclusionCheck check) {
        var expected = 1;
        for (var entry : byNumber.values()) {
            if (entry.number() != expected++) {
                break;
            }
            if (entry.content() instanceof Conclusion conclusion
                    && check.obstacles(before(entry.number()), conclusion).isEmpty()) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** What it amounts to while no conclusion is in effect. */
    Standing open(ConclusionCheck check) {
        var newest = newestConclusion();
        var obstacles = newest != null && newest.content() instanceof Conclusion conclusion
                ? check.obstacles(before(newest.number()), conclusion)
                : List.<Obstacle>of();
        return new Standing(SiteRecord.of(byNumber.values()), missing(), obstacles);
    }

    /** What it amounts to under the conclusion of that number: what was said later does not count. */
    Standing closed(int conclusion) {
        return new Standing(SiteRecord.of(byNumber.headMap(conclusion, true).values()), List.of(), List.of());
    }

    private SiteRecord before(int number) {
        return SiteRecord.of(byNumber.headMap(number).values());
    }

    private @Nullable FieldEntry newestConclusion() {
        return byNumber.descendingMap().values().stream()
                .filter(entry -> entry.content() instanceof Conclusion)
                .findFirst()
                .orElse(null);
    }

    private List<Integer> missing() {
        return byNumber.isEmpty()
                ? List.of()
                : IntStream.range(1, byNumber.lastKey())
                        .filter(number -> !byNumber.containsKey(number))
                        .boxed()
                        .toList();
    }
}
