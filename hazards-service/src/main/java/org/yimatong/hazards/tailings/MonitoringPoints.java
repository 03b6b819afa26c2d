package org.yimatong.hazards.tailings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.yimatong.hazards.enterprise.EnterpriseMoved;

/** The points of all ponds. Whoever asks for them has seen their pond. */
@ApplicationScoped
public class MonitoringPoints implements PanacheRepositoryBase<MonitoringPoint, UUID> {

    /** @throws PondCodeTaken if it is new, and its code another's of the pond */
    void save(MonitoringPoint point) {
        try {
            persistAndFlush(point);
        } catch (ConstraintViolationException violation) {
            throw "monitoring_point_code".equals(violation.getConstraintName())
                    ? new PondCodeTaken(point.code())
                    : violation;
        }
    }

    /** By code. */
    public List<MonitoringPoint> of(UUID pond) {
        return list("pondId = ?1 order by code", pond);
    }

    /** By code, behind the given one. */
    public List<MonitoringPoint> of(UUID pond, String after, int atMost) {
        return find("pondId = ?1 and code > ?2 order by code", pond, after)
                .page(0, atMost)
                .list();
    }

    Optional<MonitoringPoint> of(UUID pond, String code) {
        return find("pondId = ?1 and code = ?2", pond, code).singleResultOptional();
    }

    /** What has a point, by pond; a pond without points is not among them. */
    public Map<UUID, Set<MonitoredItem>> itemsOf(Collection<UUID> ponds) {
        var items = new HashMap<UUID, Set<MonitoredItem>>();
        getEntityManager()
                .createQuery("select distinct pondId, item from MonitoringPoint where pondId in :these", Object[].class)
                .setParameter("these", ponds)
                .getResultList()
                .forEach(row -> items.computeIfAbsent((UUID) row[0], _ -> EnumSet.noneOf(MonitoredItem.class))
                        .add((MonitoredItem) row[1]));
        return items;
    }

    void move(@Observes EnterpriseMoved moved) {
        update("area = ?1 where uscc = ?2", moved.area(), moved.uscc());
    }
}
