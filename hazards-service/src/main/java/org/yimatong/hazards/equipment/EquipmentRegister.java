package org.yimatong.hazards.equipment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.enterprise.EnterpriseMoved;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.paging.PageRequest;

/** All registered equipment. */
@ApplicationScoped
public class EquipmentRegister implements PanacheRepositoryBase<Equipment, UUID> {

    Optional<Equipment> ofEnterprise(String uscc, String code) {
        return find("uscc = ?1 and code = ?2", uscc, code).firstResultOptional();
    }

    /**
     * A page of what the caller may see, by enterprise and code; a criterion that is null lets all of them through.
     *
     * @param source code of the hazard source
     */
    public List<Equipment> visible(Access access, @Nullable String uscc, @Nullable String source, PageRequest page) {
        var query = new StringBuilder(Access.VISIBLE);
        var parameters = new HashMap<>(access.parameters());
        if (uscc != null) {
            query.append(" and uscc = :enterprise");
            parameters.put("enterprise", uscc);
        }
        if (source != null) {
            query.append(" and sourceCode = :source");
            parameters.put("source", source);
        }
        page.after().ifPresent(after -> {
            query.append(" and (uscc > :afterUscc or (uscc = :afterUscc and code > :afterCode))");
            parameters.put("afterUscc", after.part(0));
            parameters.put("afterCode", after.part(1));
        });
        return find(query + " order by uscc, code", parameters)
                .page(0, page.fetch())
                .list();
    }

    void move(@Observes EnterpriseMoved moved) {
        update("area = ?1 where uscc = ?2", moved.area(), moved.uscc());
    }
}
