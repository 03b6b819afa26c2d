package org.yimatong.hazards.camera;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.enterprise.EnterpriseMoved;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.paging.PageRequest;

/** All registered cameras. */
@ApplicationScoped
public class Cameras implements PanacheRepositoryBase<Camera, UUID> {

    /** The camera; nobody else changes it before this transaction ends. */
    Optional<Camera> held(Access access, String deviceId) {
        var parameters = new HashMap<>(access.parameters());
        parameters.put("device", deviceId);
        return find("deviceId = :device and " + Access.VISIBLE, parameters)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }

    /** The camera; nobody reports it, or enters it anew, before this transaction ends. */
    Optional<Camera> ofDevice(String deviceId) {
        return find("deviceId", deviceId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The cameras of these enterprises, by device. */
    public List<Camera> ofEnterprises(Collection<String> usccs) {
        return list("uscc in ?1 order by deviceId", usccs);
    }

    /** Whether an enterprise that the caller does not see has it. */
    boolean isElsewhere(String deviceId) {
        return (Boolean) getEntityManager()
                .createNativeQuery("select camera_exists(?1)", Boolean.class)
                .setParameter(1, deviceId)
                .getSingleResult();
    }

    /**
     * A page of what the caller may see, by enterprise and device; a criterion that is null lets all of them through.
     *
     * @param source code of the hazard source
     * @param online as last reported
     */
    public List<Camera> visible(
            Access access, @Nullable String uscc, @Nullable String source, @Nullable Boolean online, PageRequest page) {
        var conditions = new ArrayList<>(List.of(Access.VISIBLE));
        var parameters = new HashMap<>(access.parameters());
        if (uscc != null) {
            conditions.add("uscc = :enterprise");
            parameters.put("enterprise", uscc);
        }
        if (source != null) {
            conditions.add("sourceCode = :source");
            parameters.put("source", source);
        }
        if (online != null) {
            conditions.add("online = :online");
            parameters.put("online", online);
        }
        page.after().ifPresent(after -> {
            conditions.add("(uscc > :afterUscc or (uscc = :afterUscc and deviceId > :afterDevice))");
            parameters.put("afterUscc", after.part(0));
            parameters.put("afterDevice", after.part(1));
        });
        return find(String.join(" and ", conditions) + " order by uscc, deviceId", parameters)
                .page(0, page.fetch())
                .list();
    }

    void move(@Observes EnterpriseMoved moved) {
        update("area = ?1 where uscc = ?2", moved.area(), moved.uscc());
    }
}
