package org.yimatong.hazards.roster;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;

/** The duty roster. A caller sees what is written for their areas. */
@ApplicationScoped
public class DutyAssignments implements PanacheRepositoryBase<DutyAssignment, UUID> {

    /** A place in the list: by day, area and roster. */
    public record Place(LocalDate day, String area, String roster) {}

    private final CurrentAccess access;
    private final Audit audit;

    DutyAssignments(CurrentAccess access, Audit audit) {
        this.access = access;
        this.audit = audit;
    }

    void save(DutyAssignment assignment, String action) {
        persistAndFlush(assignment);
        audit.record(
                action,
                new AuditedThing("duty-assignment", assignment.id().toString(), "", assignment.area()),
                Map.of(
                        "day",
                        assignment.day().toString(),
                        "roster",
                        assignment.roster(),
                        "officer",
                        assignment.inCharge()));
    }

    /** Who is on duty in the area on the day. */
    public Optional<DutyAssignment> of(DutyRoster roster, LocalDate day, String area) {
        return find("roster = ?1 and day = ?2 and area = ?3", roster, day, area).singleResultOptional();
    }

    /** Two who write at once would both find a day free; the second sees what the first wrote. */
    void waitForOthers() {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtext('duty roster'))", Object.class)
                .getSingleResult();
    }

    /** The first of these duties that is assigned already. */
    Optional<DutyAssignment> anyOf(DutyRoster roster, LocalDate from, LocalDate until, Collection<String> areas) {
        return find(
                        "roster = ?1 and day >= ?2 and day <= ?3 and area in ?4 order by day, area",
                        roster,
                        from,
                        until,
                        areas)
                .firstResultOptional();
    }

    public Optional<DutyAssignment> visible(UUID id) {
        var parameters = parameters();
        parameters.put("id", id);
        return find("id = :id and " + Access.SUPERVISED, parameters).singleResultOptional();
    }

    /** By day, area and roster, behind the place. */
    public List<DutyAssignment> list(
            LocalDate from, LocalDate until, @Nullable String area, @Nullable Place behind, int atMost) {
        var conditions = new ArrayList<>(List.of(Access.SUPERVISED, "day >= :from", "day <= :until"));
        var parameters = parameters();
        parameters.put("from", from);
        parameters.put("until", until);
        if (area != null) {
            conditions.add("area = :area");
            parameters.put("area", area);
        }
        if (behind != null) {
            conditions.add("(day > :day or (day = :day and (area > :behind"
                    + " or (area = :behind and cast(roster as string) > :roster))))");
            parameters.put("day", behind.day());
            parameters.put("behind", behind.area());
            parameters.put("roster", behind.roster());
        }
        return find(String.join(" and ", conditions) + " order by day, area, cast(roster as string)", parameters)
                .page(0, atMost)
                .list();
    }

    /** Those of {@link Access#SUPERVISED} alone: nothing here belongs to an enterprise. */
    private Map<String, Object> parameters() {
        var parameters = new HashMap<>(access.get().parameters());
        parameters.remove("uscc");
        return parameters;
    }
}
