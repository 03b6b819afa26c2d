package org.yimatong.hazards.tailings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.enterprise.EnterpriseMoved;

/** What was written down of all ponds. Whoever asks for it has seen the pond. */
@ApplicationScoped
public class PondRecords {

    /** A place in the records of a pond, newest first. */
    public record Place(Instant recordedAt, UUID id) {}

    private static final List<Class<? extends PondRecord>> KINDS =
            List.of(FrozenGrading.class, PondAssessment.class, Custodian.class, PointReport.class);

    private final EntityManager entities;

    PondRecords(EntityManager entities) {
        this.entities = entities;
    }

    void add(PondRecord entry) {
        entities.persist(entry);
    }

    /** Of one kind, newest first, behind the place. */
    public <T extends PondRecord> List<T> newestFirst(Class<T> kind, UUID pond, @Nullable Place behind, int atMost) {
        var text = "from " + kind.getSimpleName() + " where pondId = :pond";
        if (behind != null) {
            text += " and (recordedAt < :at or (recordedAt = :at and id < :id))";
        }
        var query = entities.createQuery(text + " order by recordedAt desc, id desc", kind)
                .setParameter("pond", pond)
                .setMaxResults(atMost);
        if (behind != null) {
            query.setParameter("at", behind.recordedAt()).setParameter("id", behind.id());
        }
        return query.getResultList();
    }

    /** Who answers for the pond now. */
    public List<Custodian> custodiansOf(UUID pond) {
        return entities.createQuery(
                        "from Custodian where pondId = :pond and relievedAt is null order by role", Custodian.class)
                .setParameter("pond", pond)
                .getResultList();
    }

    /** Nobody answers for the pond in the role any more. */
    void relieve(UUID pond, CustodianRole role, Instant at) {
        entities.createQuery("update Custodian set relievedAt = :at"
                        + " where pondId = :pond and role = :role and relievedAt is null")
                .setParameter("at", at)
                .setParameter("pond", pond)
                .setParameter("role", role)
                .executeUpdate();
    }

    void move(@Observes EnterpriseMoved moved) {
        for (var kind : KINDS) {
            entities.createQuery("update %s set area = :area where uscc = :uscc".formatted(kind.getSimpleName()))
                    .setParameter("area", moved.area())
                    .setParameter("uscc", moved.uscc())
                    .executeUpdate();
        }
    }
}
