package org.yimatong.inspections.prevention.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;

/** All scores ever computed. Whatever it answers is only what the caller may see. */
@ApplicationScoped
public class RunningScores {

    /** One that could not be computed stands before all others: nothing was due. */
    private static final String RANK = "coalesce(score, -1)";

    /** Place in the list of a day. */
    public record Place(BigDecimal rank, String uscc) {

        public static Place of(RunningScore score) {
            var points = score.score();
            return new Place(points == null ? BigDecimal.ONE.negate() : points, score.uscc());
        }
    }

    private final EntityManager database;
    private final CurrentAccess access;

    RunningScores(EntityManager database, CurrentAccess access) {
        this.database = database;
        this.access = access;
    }

    /**
     * The scores of a day, the lowest first, behind the place.
     *
     * @param fewFindings only those with suspiciously few findings, or only the others
     */
    public List<RunningScore> lowestFirst(
            LocalDate day, @Nullable String area, @Nullable Boolean fewFindings, @Nullable Place after, int limit) {
        var conditions = new ArrayList<>(List.of("day = :day"));
        var parameters = new HashMap<String, Object>(Map.of("day", day));
        if (area != null) {
            conditions.add("area = :ofArea");
            parameters.put("ofArea", area);
        }
        if (fewFindings != null) {
            conditions.add("fewFindings = :few");
            parameters.put("few", fewFindings);
        }
        if (after != null) {
            conditions.add("(%1$s > :rank or %1$s = :rank and uscc > :behind)".formatted(RANK));
            parameters.put("rank", after.rank());
            parameters.put("behind", after.uscc());
        }
        return query(conditions, RANK + ", uscc", parameters, limit);
    }

    /** The scores of an enterprise, the newest first, before a day. */
    public List<RunningScore> newestFirst(String uscc, LocalDate before, int limit) {
        return query(
                List.of("uscc = :owner", "day < :before"), "day desc", Map.of("owner", uscc, "before", before), limit);
    }

    private List<RunningScore> query(List<String> conditions, String order, Map<String, Object> parameters, int limit) {
        var query = database.createQuery(
                        "from RunningScore where %s and %s order by %s"
                                .formatted(String.join(" and ", conditions), Access.VISIBLE, order),
                        RunningScore.class)
                .setMaxResults(limit);
        parameters.forEach(query::setParameter);
        access.get().parameters().forEach(query::setParameter);
        return query.getResultList();
    }
}
