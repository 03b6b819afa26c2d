package org.yimatong.enterprises.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.risk.RiskSnapshots.Told;
import org.yimatong.kit.access.CurrentAccess;

/** The areas or enterprises of which most is counted. Only before those who may read single pictures. */
@ApplicationScoped
public class RiskRankings {

    private final Session entities;
    private final RiskSnapshots snapshots;
    private final CurrentAccess access;

    RiskRankings(Session entities, RiskSnapshots snapshots, CurrentAccess access) {
        this.entities = entities;
        this.snapshots = snapshots;
        this.access = access;
    }

    /**
     * A place in the ranking.
     *
     * @param rank those of the same value share it, and the next one counts all before it
     * @param uscc of the enterprise; null for an area
     * @param name of the enterprise; null for an area
     */
    public record Ranked(
            long rank,
            String area,
            @Nullable String uscc,
            @Nullable String name,
            long value) {

        static Ranked of(Object[] row) {
            return new Ranked(
                    ((Number) row[0]).longValue(),
                    (String) row[1],
                    (String) row[2],
                    (String) row[3],
                    ((Number) row[4]).longValue());
        }
    }

    /** What is ranked. */
    public enum By {
        /** Every area that has enterprises. */
        AREA(
                "p.area, cast(null as text) as uscc, cast(null as text) as name, coalesce(sum(%s), 0)",
                " group by p.area"),
        /** Enterprises of which anything is counted. */
        ENTERPRISE("p.area, p.uscc, p.name, cast(%s as bigint)", " and %s > 0");

        private final String columns;
        private final String rest;

        By(String columns, String rest) {
            this.columns = columns;
            this.rest = rest;
        }

        private String query(Measure measure, String scope) {
            return "select rank() over (order by value desc), r.* from (select "
                    + columns.formatted(measure.ofPicture())
                    + " as value" + RiskStatistics.PRESENT + scope + rest.formatted(measure.ofPicture())
                    + ") r order by value desc, area, uscc";
        }
    }

    /**
     * The first so many; most first.
     *
     * @param area the only one; null for all of the caller's
     * @param snapshot name of the state that is to be ranked; null for that of now
     * @throws SnapshotGone if that cannot be told again
     */
    public Told<List<Ranked>> of(By by, Measure measure, int atMost, @Nullable String area, @Nullable String snapshot) {
        return snapshots.read(snapshot, area, () -> {
            var scope = new RiskScope(access.get(), area);
            return scope.fill(entities.createNativeQuery(by.query(measure, scope.of("p")), Object[].class))
                    .setMaxResults(atMost)
                    .getResultStream()
                    .map(Ranked::of)
                    .toList();
        });
    }
}
