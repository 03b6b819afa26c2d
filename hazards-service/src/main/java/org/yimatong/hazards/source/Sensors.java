package org.yimatong.hazards.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.enterprise.EnterpriseMoved;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.paging.PageRequest;

/** All registered sensors. */
@ApplicationScoped
public class Sensors implements PanacheRepositoryBase<Sensor, Integer> {

    private final SensorRegistry registry;
    private final Event<SensorEntered> entered;

    Sensors(SensorRegistry registry, Event<SensorEntered> entered) {
        this.registry = registry;
        this.entered = entered;
    }

    public Optional<Sensor> visible(Access access, UUID id) {
        return find("id = :id and " + Access.VISIBLE, accessParameters(access).and("id", id))
                .firstResultOptional();
    }

    /**
     * A page of what the caller may see, by enterprise and tag.
     *
     * @param uscc only of this enterprise; null for all
     * @param source only of the hazard source of this code; null for all
     */
    public List<Sensor> visible(Access access, @Nullable String uscc, @Nullable String source, PageRequest page) {
        var query = new StringBuilder(Access.VISIBLE);
        var parameters = accessParameters(access);
        if (uscc != null) {
            query.append(" and uscc = :enterprise");
            parameters.and("enterprise", uscc);
        }
        if (source != null) {
            query.append(" and sourceCode = :source");
            parameters.and("source", source);
        }
        page.after().ifPresent(after -> {
            query.append(" and (uscc > :afterUscc or (uscc = :afterUscc and tag > :afterTag))");
            parameters.and("afterUscc", after.part(0)).and("afterTag", after.part(1));
        });
        return find(query + " order by uscc, tag", parameters)
                .page(0, page.fetch())
                .list();
    }

    /** Stores the sensor and lets every copy of the registry know. */
    void save(Sensor sensor) {
        persist(sensor);
        registry.change();
        entered.fire(new SensorEntered(sensor));
    }

    /** Whether the enterprise has a piece of equipment of this code. */
    boolean isEquipment(String uscc, String code) {
        return getEntityManager()
                .createNativeQuery("select count(*) from equipment where uscc = ?1 and code = ?2", Long.class)
                .setParameter(1, uscc)
                .setParameter(2, code)
                .getSingleResult()
                .equals(1L);
    }

    /** Lets every copy of the registry know that something of the sensors was changed in this transaction. */
    public void changed() {
        registry.change();
    }

    Optional<Sensor> ofEnterprise(String uscc, String tag) {
        return find("uscc = ?1 and tag = ?2", uscc, tag).firstResultOptional();
    }

    void move(@Observes EnterpriseMoved moved) {
        update("area = ?1 where uscc = ?2", moved.area(), moved.uscc());
        registry.change();
    }

    private static Parameters accessParameters(Access access) {
        var parameters = new Parameters();
        access.parameters().forEach(parameters::and);
        return parameters;
    }
}
