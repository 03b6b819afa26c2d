package org.yimatong.hazards.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.paging.PageRequest;

/** The levels of enterprises by their highest hazard sources. */
@ApplicationScoped
public class EnterpriseLevels {

    private final EntityManager entities;

    EnterpriseLevels(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A page of what the caller may see, by enterprise.
     *
     * @param uscc only of this enterprise; null for all
     */
    public List<EnterpriseLevel> visible(Access access, @Nullable String uscc, PageRequest page) {
        var conditions = new StringBuilder("s.deregisteredAt is null and " + Access.visible("s"));
        var parameters = new HashMap<>(access.parameters());
        if (uscc != null) {
            conditions.append(" and s.uscc = :enterprise");
            parameters.put("enterprise", uscc);
        }
        page.after().ifPresent(after -> {
            conditions.append(" and s.uscc > :after");
            parameters.put("after", after.part(0));
        });
        var query = entities.createQuery(
                        "select new %s(s.uscc, s.area, min(s.level), count(s)) from HazardSource s where %s"
                                        .formatted(EnterpriseLevel.class.getName(), conditions)
                                + " group by s.uscc, s.area order by s.uscc",
                        EnterpriseLevel.class)
                .setMaxResults(page.fetch());
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }
}
