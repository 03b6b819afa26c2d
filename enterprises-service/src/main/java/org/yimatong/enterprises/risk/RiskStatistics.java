package org.yimatong.enterprises.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.enterprise.EnterpriseStatus;
import org.yimatong.enterprises.risk.RiskSnapshots.Told;
import org.yimatong.kit.access.CurrentAccess;

/** The pictures of the caller's areas, summed up anew each time they are asked for. */
@ApplicationScoped
public class RiskStatistics {

    /**
     * What a migration entered and nobody has drawn yet says nothing; who closed for good, or was merged into another,
     * is no enterprise any more.
     */
    static final String PRESENT = " from risk_picture p where not p.gone and p.changed_in > 0"
            + " and p.enterprise_status <> '" + EnterpriseStatus.CLOSED + "'";

    private final Session entities;
    private final RiskSnapshots snapshots;
    private final CurrentAccess access;
    private final RiskExports exports;

    RiskStatistics(Session entities, RiskSnapshots snapshots, CurrentAccess access, RiskExports exports) {
        this.entities = entities;
        this.snapshots = snapshots;
        this.access = access;
        this.exports = exports;
    }

    /** Remembers who takes which sums out as a table. */
    public void announce(Set<Dimension> by, @Nullable String area) {
        exports.taken("risk-statistics", Dimension.criteria(by, area));
    }

    /**
     * The groups, in the order of their dimensions; none of no enterprise.
     *
     * @param by what they are told apart by
     * @param area the only one; null for all of the caller's
     * @param snapshot name of the state that is to be summed up; null for that of now
     * @throws SnapshotGone if that cannot be told again
     * @throws TooManyGroups if there are more than {@value TooManyGroups#MOST}
     */
    public Told<List<RiskGroup>> of(Set<Dimension> by, @Nullable String area, @Nullable String snapshot) {
        SmallGroups.requireCoarse(access.get(), by, area);
        return snapshots.read(snapshot, area, () -> SmallGroups.asToldTo(access.get(), sums(by, area)));
    }

    private List<RiskGroup> sums(Set<Dimension> by, @Nullable String area) {
        var scope = new RiskScope(access.get(), area);
        var sql = "select " + columns("p", by) + ", " + Measure.sums() + PRESENT + scope.of("p") + " group by ("
                + keys("p", by) + ") having count(*) > 0 order by 1, 2, 3, 4";
        return RiskGroup.read(
                scope.fill(entities.createNativeQuery(sql, Object[].class)), row -> RiskGroup.of(null, row, 0));
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
