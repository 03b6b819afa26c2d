package org.yimatong.inspections.inspection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;

/** All addenda to all inspections. Whatever it answers is only what the caller may see. */
@ApplicationScoped
public class Addenda implements PanacheRepositoryBase<Addendum, UUID> {

    private final CurrentAccess access;

    Addenda(CurrentAccess access) {
        this.access = access;
    }

    /** Of the inspection those behind the number, oldest first, at most {@code limit}. */
    public List<Addendum> of(UUID inspectionId, int number, int limit) {
        var parameters = new HashMap<>(access.get().parameters());
        parameters.put("id", inspectionId);
        parameters.put("number", number);
        return find("inspectionId = :id and number > :number and " + Access.VISIBLE + " order by number", parameters)
                .page(0, limit)
                .list();
    }

    Optional<Addendum> visible(UUID id) {
        var parameters = new HashMap<>(access.get().parameters());
        parameters.put("id", id);
        return find("id = :id and " + Access.VISIBLE, parameters).singleResultOptional();
    }

    /** @throws AddendumIdTaken if its id is not new */
    void add(Addendum addendum) {
        try {
            persist(addendum);
            flush();
        } catch (ConstraintViolationException violation) {
            if ("addendum_pkey".equals(violation.getConstraintName())) {
                throw new AddendumIdTaken();
            }
            throw violation;
        }
    }
}
