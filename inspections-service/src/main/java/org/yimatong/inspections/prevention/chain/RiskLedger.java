package org.yimatong.inspections.prevention.chain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;

/** The ledger of risks (风险分级管控清单): what could happen where, how grave it is and who controls it. */
@ApplicationScoped
public class RiskLedger {

    private static final String POINTS = """
            select e, u from RiskEvent e join RiskUnit u on u.id = e.content.unitId
            where e.deletedAt is null and %s order by e.colourRank, e.id
            """;

    /** Place in the ledger. */
    public record Place(int colourRank, UUID id) {

        public static Place of(RiskPoint point) {
            return new Place(point.event().colourRank(), point.event().id());
        }
    }

    private final EntityManager database;
    private final CurrentAccess access;

    RiskLedger(EntityManager database, CurrentAccess access) {
        this.database = database;
        this.access = access;
    }

    /** Of what the caller may see: the gravest first, those nobody has graded last, behind the place. */
    public List<RiskPoint> gravestFirst(RiskPointFilter filter, @Nullable Place after, int limit) {
        var conditions = new ArrayList<String>(List.of(Access.visible("e")));
        var parameters = new HashMap<String, Object>(access.get().parameters());
        filter.criteria().forEach((attribute, value) -> {
            var name = "of" + parameters.size();
            conditions.add("%s = :%s".formatted(attribute, name));
            parameters.put(name, value);
        });
        if (after != null) {
            conditions.add("(e.colourRank > :rank or e.colourRank = :rank and e.id > :id)");
            parameters.put("rank", after.colourRank());
            parameters.put("id", after.id());
        }
        var query = database.createQuery(POINTS.formatted(String.join(" and ", conditions)), Object[].class)
                .setMaxResults(limit);
        parameters.forEach(query::setParameter);
        var rows = query.getResultList();
        var measures =
                measuresOf(rows.stream().map(row -> ((RiskEvent) row[0]).id()).toList());
        return rows.stream()
                .map(row -> new RiskPoint(
                        (RiskEvent) row[0],
                        (RiskUnit) row[1],
                        measures.getOrDefault(((RiskEvent) row[0]).id(), List.of())))
                .toList();
    }

    private Map<UUID, List<ControlMeasure>> measuresOf(List<UUID> events) {
        return database.createQuery(
                        "from ControlMeasure where content.eventId in :events and deletedAt is null"
                                + " order by content.class2, id",
                        ControlMeasure.class)
                .setParameter("events", events)
                .getResultStream()
                .collect(Collectors.groupingBy(measure -> measure.content().eventId()));
    }
}
