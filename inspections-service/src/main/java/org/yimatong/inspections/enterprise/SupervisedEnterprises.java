package org.yimatong.inspections.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yimatong.kit.access.CurrentAccess;

/** Enterprises with the colours by which they are supervised. Whatever it answers is only what the caller may see. */
@ApplicationScoped
public class SupervisedEnterprises {

    private static final String THOSE = """
            select e.uscc, e.name, e.kind, e.area, e.status, coalesce(c.colour, 'YELLOW')
            from known_enterprise e left join known_code c on c.uscc = e.uscc
            where (:everything or e.area = any (:ofCaller))
            """;

    private static final String WITHIN = """
             and (:wholeCity = any (:areas) or e.area = any (:areas))
             and (cardinality(:kinds) = 0 or e.kind = any (:kinds)) and e.status = any (:statuses)
            order by e.uscc
            """;

    private final EntityManager database;
    private final CurrentAccess access;
    private final String wholeCity;

    SupervisedEnterprises(
            EntityManager database,
            CurrentAccess access,
            @ConfigProperty(name = "yimatong.access.whole-city-area", defaultValue = "610100") String wholeCity) {
        this.database = database;
        this.access = access;
        this.wholeCity = wholeCity;
    }

    /** Those of these codes, by USCC. */
    public List<SupervisedEnterprise> of(Collection<String> usccs) {
        return rows(THOSE + " and e.uscc = any (:these) order by e.uscc", Map.of("these", array(usccs)));
    }

    /** All within the scope, by USCC. */
    public List<SupervisedEnterprise> within(SupervisionScope scope) {
        return rows(
                THOSE + WITHIN,
                Map.of(
                        "wholeCity", wholeCity,
                        "areas", array(scope.areas()),
                        "kinds", array(scope.kinds()),
                        "statuses", array(scope.statuses())));
    }

    private List<SupervisedEnterprise> rows(String select, Map<String, Object> parameters) {
        var query = database.createNativeQuery(select, Object[].class)
                .setParameter("everything", access.get().everything())
                .setParameter("ofCaller", array(access.get().areas()));
        parameters.forEach(query::setParameter);
        return query.getResultStream().map(SupervisedEnterprises::read).toList();
    }

    private static SupervisedEnterprise read(Object row) {
        var cells = (Object[]) row;
        return new SupervisedEnterprise(
                (String) cells[0],
                (String) cells[1],
                (String) cells[2],
                (String) cells[3],
                (String) cells[4],
                CodeColour.valueOf((String) cells[5]));
    }

    private static String[] array(Collection<String> texts) {
        return texts.toArray(String[]::new);
    }
}
