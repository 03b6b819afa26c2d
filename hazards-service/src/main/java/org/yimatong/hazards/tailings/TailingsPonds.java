package org.yimatong.hazards.tailings;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.enterprise.EnterpriseMoved;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;

/** All tailings ponds. Whatever it answers is only what the caller may see. */
@ApplicationScoped
public class TailingsPonds implements PanacheRepositoryBase<TailingsPond, UUID> {

    private final Audit audit;
    private final CurrentAccess access;

    TailingsPonds(Audit audit, CurrentAccess access) {
        this.audit = audit;
        this.access = access;
    }

    /**
     * Stores the pond with what was done.
     *
     * @throws PondCodeTaken if it is new, and its code another's of the enterprise
     */
    void save(TailingsPond pond, String action, Map<String, ?> details) {
        try {
            persistAndFlush(pond);
        } catch (ConstraintViolationException violation) {
            throw "tailings_pond_code".equals(violation.getConstraintName())
                    ? new PondCodeTaken(pond.entry().code())
                    : violation;
        }
        audit.record(
                "tailings-pond." + action,
                new AuditedThing("tailings-pond", pond.id().toString(), pond.uscc(), pond.area()),
                details);
    }

    public Optional<TailingsPond> visible(UUID id) {
        return one(id).singleResultOptional();
    }

    /** The pond; nobody else changes it, or anything of it, before this transaction ends. */
    Optional<TailingsPond> held(UUID id) {
        return one(id).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
    }

    /** By enterprise and code, behind the place. A criterion that is null lets all of them through. */
    public List<TailingsPond> find(
            @Nullable String uscc,
            @Nullable Integer grade,
            @Nullable PondWarning warning,
            @Nullable Place behind,
            int atMost) {
        var parameters = new HashMap<String, Object>();
        var conditions = new ArrayList<String>();
        conditions.add(access.get().visibleByIndex(parameters));
        equal("uscc", "enterprise", uscc, conditions, parameters);
        equal("grade", "grade", grade, conditions, parameters);
        equal("warning", "warning", warning, conditions, parameters);
        if (behind != null) {
            conditions.add("(uscc > :afterUscc or (uscc = :afterUscc and code > :afterCode))");
            parameters.put("afterUscc", behind.uscc());
            parameters.put("afterCode", behind.code());
        }
        return find(String.join(" and ", conditions) + " order by uscc, code", parameters)
                .page(0, atMost)
                .list();
    }

    private static void equal(
            String attribute,
            String parameter,
            @Nullable Object value,
            List<String> conditions,
            Map<String, Object> parameters) {
        if (value != null) {
            conditions.add(attribute + " = :" + parameter);
            parameters.put(parameter, value);
        }
    }

    /** A place in the list. */
    public record Place(String uscc, String code) {}

    void move(@Observes EnterpriseMoved moved) {
        update("area = ?1 where uscc = ?2", moved.area(), moved.uscc());
    }

    private PanacheQuery<TailingsPond> one(UUID id) {
        var parameters = new HashMap<>(access.get().parameters());
        parameters.put("id", id);
        return find("id = :id and " + Access.VISIBLE, parameters);
    }
}
