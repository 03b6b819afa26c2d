package org.yimatong.hazards.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.PageRequest;

/** How many records have which defect, by hazard source or by enterprise. */
@ApplicationScoped
public class QualityCounts {

    private static final String OF_ENTERPRISE = "";

    private final EntityManager entities;

    QualityCounts(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A page of what the caller may see, by enterprise, source and defect; none of them is zero.
     *
     * @param uscc only of this enterprise; null for all
     * @param bySource by source; otherwise by enterprise
     */
    public List<QualityCount> visible(Access access, @Nullable String uscc, boolean bySource, PageRequest page) {
        var conditions = new StringBuilder("f.clearedAt is null and " + Access.visible("f"));
        var parameters = new HashMap<>(access.parameters());
        if (uscc != null) {
            conditions.append(" and f.uscc = :enterprise");
            parameters.put("enterprise", uscc);
        }
        var source = bySource ? "f.sourceCode" : "''";
        page.after().ifPresent(after -> {
            conditions.append(" and concat(f.uscc, ' ', %s, ' ', cast(f.defect as string)) > :after".formatted(source));
            parameters.put("after", after.part(0));
        });
        var query = entities.createQuery(
                        """
                        select new %s(f.uscc, %s, f.defect, count(f)) from QualityFinding f where %s
                        group by f.uscc, %s f.defect
                        order by concat(f.uscc, ' ', %s, ' ', cast(f.defect as string))
                        """.formatted(
                                        QualityCount.class.getName(),
                                        bySource ? source : "cast(null as string)",
                                        conditions,
                                        bySource ? source + "," : "",
                                        source),
                        QualityCount.class)
                .setMaxResults(page.fetch());
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    /** Where a page that ends with this count ends. */
    public static Cursor cursor(QualityCount count) {
        var source = count.source() == null ? OF_ENTERPRISE : count.source();
        return Cursor.of("%s %s %s".formatted(count.uscc(), source, count.defect()));
    }
}
