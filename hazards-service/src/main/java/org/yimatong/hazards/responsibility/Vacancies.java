package org.yimatong.hazards.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.listing.Criteria;
import org.yimatong.hazards.source.HazardSource;
import org.yimatong.hazards.source.SourceRef;
import org.yimatong.kit.access.CurrentAccess;

/** Major hazard sources for which somebody is missing. Only what the caller may see. */
@ApplicationScoped
public class Vacancies {

    private static final String SOMEBODY_MISSING = """
            s.deregisteredAt is null and (
                select count(p) from ResponsiblePerson p where p.source.sourceId = s.id and p.until is null) < 3
            """;

    private final EntityManager entities;
    private final CurrentAccess access;

    Vacancies(EntityManager entities, CurrentAccess access) {
        this.entities = entities;
        this.access = access;
    }

    /**
     * By the ids of the sources.
     *
     * @param uscc only of this enterprise; null for all
     * @param behind the source behind which the page begins; null for the first
     */
    public List<VacantRoles> list(@Nullable String uscc, @Nullable UUID behind, int atMost) {
        var criteria = Criteria.visible(access.get(), "s").and(SOMEBODY_MISSING).equal("s.uscc", uscc);
        if (behind != null) {
            criteria.and("s.id > :behind");
            criteria.parameters().put("behind", behind);
        }
        var query = entities.createQuery(
                        "from HazardSource s where " + criteria.text() + " order by s.id", HazardSource.class)
                .setMaxResults(atMost);
        criteria.parameters().forEach(query::setParameter);
        var sources = query.getResultList();
        var filled = filled(sources.stream().map(HazardSource::id).toList());
        return sources.stream()
                .map(source -> vacant(source, filled.getOrDefault(source.id(), Set.of())))
                .toList();
    }

    private static VacantRoles vacant(HazardSource source, Set<Responsibility> filled) {
        var vacant = EnumSet.allOf(Responsibility.class);
        vacant.removeAll(filled);
        return new VacantRoles(SourceRef.of(source), vacant);
    }

    private Map<UUID, Set<Responsibility>> filled(Collection<UUID> sources) {
        return entities.createQuery(
                        "from ResponsiblePerson p where p.source.sourceId in :these and p.until is null",
                        ResponsiblePerson.class)
                .setParameter("these", sources)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        person -> person.source().sourceId(),
                        Collectors.mapping(ResponsiblePerson::role, Collectors.toSet())));
    }
}
