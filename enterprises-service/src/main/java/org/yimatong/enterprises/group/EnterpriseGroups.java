package org.yimatong.enterprises.group;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.hibernate.exception.ConstraintViolationException;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;

/** All groups. They are the bureau's: no enterprise's and no area's. */
@ApplicationScoped
public class EnterpriseGroups implements PanacheRepositoryBase<EnterpriseGroup, String> {

    private static final String NOBODYS = "";

    private final Audit audit;

    EnterpriseGroups(Audit audit) {
        this.audit = audit;
    }

    /**
     * Stores a new group.
     *
     * @throws GroupKeyTaken if there is one of its key
     */
    public void create(EnterpriseGroup group) {
        if (findById(group.key()) != null) {
            throw new GroupKeyTaken(group.key());
        }
        try {
            persistAndFlush(group);
        } catch (ConstraintViolationException createdMeanwhile) {
            throw new GroupKeyTaken(group.key());
        }
        audit.record(
                "group-created",
                new AuditedThing("enterprise-group", group.key(), NOBODYS, NOBODYS),
                Map.of("nameZh", group.nameZh(), "nameEn", group.nameEn(), "disclosed", group.isDisclosed()));
    }

    /** By key, behind the given one. */
    public List<EnterpriseGroup> behind(String key, int atMost) {
        return find("key > ?1 order by key", key).page(0, atMost).list();
    }
}
