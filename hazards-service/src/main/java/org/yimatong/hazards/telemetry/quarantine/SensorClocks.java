package org.yimatong.hazards.telemetry.quarantine;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.enterprise.EnterpriseMoved;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.paging.PageRequest;

/** How far the clocks of sensors are ahead of ours. Only of sensors that the caller may see. */
@ApplicationScoped
public class SensorClocks implements PanacheRepositoryBase<SensorClock, Integer> {

    private final CurrentAccess access;

    SensorClocks(CurrentAccess access) {
        this.access = access;
    }

    /** Of these sensors, by their number; of those that never sent anything, nothing. */
    public Map<Integer, SensorClock> of(Collection<Integer> sensors) {
        return find("sensor in ?1", sensors).stream()
                .collect(Collectors.toMap(SensorClock::sensor, Function.identity()));
    }

    /**
     * A page by enterprise and tag.
     *
     * @param uscc only of this enterprise; null for all
     * @param beyond only clocks that differ from ours by more
     */
    public List<SensorClock> page(@Nullable String uscc, Duration beyond, PageRequest page) {
        var parameters = new HashMap<String, Object>();
        var query = new StringBuilder(access.get().visibleByIndex(parameters));
        query.append(" and abs(aheadMillis) > :beyond");
        parameters.put("beyond", beyond.toMillis());
        if (uscc != null) {
            query.append(" and uscc = :enterprise");
            parameters.put("enterprise", uscc);
        }
        page.after().ifPresent(after -> {
            query.append(" and (uscc > :afterUscc or (uscc = :afterUscc and tag > :afterTag))");
            parameters.put("afterUscc", after.part(0));
            parameters.put("afterTag", after.part(1));
        });
        return find(query + " order by uscc, tag", parameters)
                .page(0, page.fetch())
                .list();
    }

    void move(@Observes EnterpriseMoved moved) {
        getEntityManager()
                .createNativeQuery("update sensor_clock set area = :area where uscc = :uscc")
                .setParameter("area", moved.area())
                .setParameter("uscc", moved.uscc())
                .executeUpdate();
    }
}
