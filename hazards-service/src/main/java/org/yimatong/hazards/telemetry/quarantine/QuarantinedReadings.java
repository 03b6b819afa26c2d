package org.yimatong.hazards.telemetry.quarantine;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.enterprise.EnterpriseMoved;
import org.yimatong.kit.access.CurrentAccess;

/** Readings in quarantine. Only those that the caller may see. */
@ApplicationScoped
public class QuarantinedReadings implements PanacheRepositoryBase<QuarantinedReading, Long> {

    /** A place in the list: when a reading was received, and its id. */
    public record Place(Instant receivedAt, long id) {}

    private final CurrentAccess access;

    QuarantinedReadings(CurrentAccess access) {
        this.access = access;
    }

    /** Newest first, behind the place. A criterion that is null lets all of them through. */
    public List<QuarantinedReading> newest(
            @Nullable String uscc, @Nullable String tag, @Nullable Place behind, int atMost) {
        var parameters = new HashMap<String, Object>();
        var query = new StringBuilder(access.get().visibleByIndex(parameters));
        if (uscc != null) {
            query.append(" and uscc = :enterprise");
            parameters.put("enterprise", uscc);
        }
        if (tag != null) {
            query.append(" and tag = :tag");
            parameters.put("tag", tag);
        }
        if (behind != null) {
            query.append(" and (receivedAt < :at or (receivedAt = :at and id < :id))");
            parameters.put("at", behind.receivedAt());
            parameters.put("id", behind.id());
        }
        return find(query + " order by receivedAt desc, id desc", parameters)
                .page(0, atMost)
                .list();
    }

    void move(@Observes EnterpriseMoved moved) {
        getEntityManager()
                .createNativeQuery("update quarantined_reading set area = :area where uscc = :uscc")
                .setParameter("area", moved.area())
                .setParameter("uscc", moved.uscc())
                .executeUpdate();
    }
}
