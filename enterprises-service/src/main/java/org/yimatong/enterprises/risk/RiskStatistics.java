package org.yimatong.enterprises.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.risk.RiskSnapshots.Told;
import org.yimatong.kit.access.CurrentAccess;

/** The pictures of the caller's areas, summed up anew each time they are asked for. */
@ApplicationScoped
public class RiskStatistics {

    /** What a migration entered and nobody has drawn yet says nothing. */
    static final String PRESENT = " from risk_picture p where not p.gone and p.changed_in > 0";

    private final Session entities;
    private final RiskSnapshots snapshots;
    private final CurrentAccess access;

    RiskStatistics(Session entities, RiskSnapshots snapshots, CurrentAccess access) {
        this.entities = entities;
        this.snapshots = snapshots;
        this.access = access;
    }

    /**
     * The groups, in the order of their dimensions; none of no enterprise.
     *
     * @param by what they are told apart by
     * @param area the only one; null for all of the caller's
     * @param snapshot name of the state that is to be summed up; null for that of now
     * @throws SnapshotGone if that cannot be told again
     */
    public Told<List<RiskGroup>> of(Set<Dimension> by, @Nullable String area, @Nullable String snapshot) {
        SmallGroups.requireCoarse(access.get(), by, area);
        return snapshots.read(snapshot, area, () -> SmallGroups.asToldTo(access.get(), sums(by, area)));
    }

    private List<RiskGroup> sums(Set<Dimension> by, @Nullable String area) {
        var scope = new RiskScope(access.get(), area);
        var sql = "select " + columns("p", by) + ", " + Measure.sums() + PRESENT + scope.of("p") + " group by ("
                + keys("p", by) + ") having count(*) > 0 order by 1, 2, 3, 4";
        return scope.fill(entities.createNativeQuery(sql, Object[].class))
                .getResultStream()
                .map(row -> RiskGroup.of(null, row, 0))
                .toList();
    }

    /** A column for each dimension; null where it is not told apart. */
    static String columns(String alias, Set<Dimension> by) {
        return Stream.of(Dimension.values())
                .map(dimension -> (by.contains(dimension) ? alias + "." + dimension.column() : "cast(null as text)")
                        + " as " + dimension.column())
                .collect(Collectors.joining(", "));
    }

    static String keys(String alias, Set<Dimension> by) {
        return by.stream().map(dimension -> alias + "." + dimension.column()).collect(Collectors.joining(", "));
    }
}
