package org.yimatong.inspections.expert;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;

/** The register of experts, which officials and experts see as a whole. */
@ApplicationScoped
public class Experts implements PanacheRepositoryBase<Expert, UUID> {

    /** Experts are the city's, not an area's, and of no enterprise. */
    private static final String NOBODYS = "";

    private final Audit audit;

    Experts(Audit audit) {
        this.audit = audit;
    }

    /** @throws ExpertIdTaken if another one has the id or the account */
    void save(Expert expert, String action) {
        persist(expert);
        try {
            flush();
        } catch (ConstraintViolationException violation) {
            throw new ExpertIdTaken();
        }
        audit.record(
                action,
                new AuditedThing("expert", expert.id().toString(), NOBODYS, NOBODYS),
                Map.of("fields", expert.fields(), "active", expert.isActive()));
    }

    /** By account, at most {@code limit}, beginning behind the one given. */
    public List<Expert> byAccount(@Nullable String field, @Nullable String after, int limit) {
        var parameters = new HashMap<String, Object>();
        parameters.put("after", after == null ? "" : after);
        var condition = "account > :after";
        if (field != null) {
            condition += " and :field member of fields";
            parameters.put("field", field);
        }
        return find(condition + " order by account", parameters).page(0, limit).list();
    }
}
