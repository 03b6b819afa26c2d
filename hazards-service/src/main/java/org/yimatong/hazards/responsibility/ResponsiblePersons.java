package org.yimatong.hazards.responsibility;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.enterprise.EnterpriseMoved;
import org.yimatong.hazards.listing.Criteria;
import org.yimatong.hazards.listing.Place;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;
import org.yimatong.kit.personal.PersonalDataLook;

/** All who answer or answered for hazard sources by name. Only what the caller may see. */
@ApplicationScoped
public class ResponsiblePersons implements PanacheRepositoryBase<ResponsiblePerson, UUID> {

    /**
     * Which persons are asked for; what is null lets all of them through.
     *
     * @param present whether they answer still
     */
    public record Filter(
            @Nullable String uscc,
            @Nullable UUID source,
            @Nullable Responsibility role,
            @Nullable Boolean present) {}

    private final CurrentAccess access;
    private final Audit audit;

    ResponsiblePersons(CurrentAccess access, Audit audit) {
        this.access = access;
        this.audit = audit;
    }

    /** Stores the person with what was done. */
    void save(ResponsiblePerson person, String action) {
        persistAndFlush(person);
        record(person, action, Map.of("source", person.source().sourceId(), "role", person.role()));
    }

    /** That somebody looked at the phone of the person. */
    void recordUnmasking(ResponsiblePerson person, PersonalDataLook look) {
        record(person, "unmasked", look.details());
    }

    private void record(ResponsiblePerson person, String action, Map<String, ?> details) {
        var source = person.source();
        audit.record(
                "responsible-person." + action,
                new AuditedThing("responsible-person", person.id().toString(), source.uscc(), source.area()),
                details);
    }

    /** Who answers for the source in the role; nobody else changes that before this transaction ends. */
    Optional<ResponsiblePerson> present(UUID source, Responsibility role) {
        return find("source.sourceId = ?1 and role = ?2 and until is null", source, role)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }

    Optional<ResponsiblePerson> visible(UUID id) {
        var criteria = Criteria.visible(access.get(), "p.source").equal("p.id", id);
        return find("from ResponsiblePerson p where " + criteria.text(), criteria.parameters())
                .singleResultOptional();
    }

    /** In the order in which they were named, behind the place. */
    public List<ResponsiblePerson> inOrder(Filter filter, @Nullable Place behind, int atMost) {
        var criteria = Criteria.visible(access.get(), "p.source")
                .equal("p.source.uscc", filter.uscc())
                .equal("p.source.sourceId", filter.source())
                .equal("p.role", filter.role())
                .when(filter.present(), "p.until is null")
                .behind(behind, "p.recordedAt", "p.id");
        return find(
                        "from ResponsiblePerson p where " + criteria.text() + " order by p.recordedAt, p.id",
                        criteria.parameters())
                .page(0, atMost)
                .list();
    }

    void move(@Observes EnterpriseMoved moved) {
        update("source.area = ?1 where source.uscc = ?2", moved.area(), moved.uscc());
    }
}
