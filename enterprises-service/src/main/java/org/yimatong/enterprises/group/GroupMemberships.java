package org.yimatong.enterprises.group;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yimatong.enterprises.enterprise.Enterprise;
import org.yimatong.enterprises.history.RecordHistory;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;

/** Which enterprise is, or was, in which group. */
@ApplicationScoped
public class GroupMemberships implements PanacheRepositoryBase<GroupMembership, GroupMembership.Id> {

    private static final String STANDING =
            "m.term.since <= :day and (m.term.until is null or m.term.until >= :day) and m.leftOn is null";

    private static final String VISIBLE =
            "exists (select 1 from Enterprise e where e.uscc = m.id.uscc and " + Access.visible("e") + ")";

    private final Audit audit;
    private final RecordHistory history;
    private final CurrentAccess access;

    GroupMemberships(Audit audit, RecordHistory history, CurrentAccess access) {
        this.audit = audit;
        this.history = history;
        this.access = access;
    }

    /** Stores what became of a membership of the enterprise. */
    void save(GroupMembership membership, Enterprise enterprise, String action) {
        persistAndFlush(membership);
        var thing = new AuditedThing(
                "group-membership",
                membership.group() + "/" + membership.uscc(),
                membership.uscc(),
                enterprise.details().area());
        audit.record(action, thing, Map.of("group", membership.group(), "version", membership.version()));
        history.write(thing, membership.version(), action, MembershipEntry.of(membership));
    }

    /** Who of those the caller may see is in the group on the day, by USCC, behind the given one. */
    public List<GroupMembership> of(EnterpriseGroup group, LocalDate day, String behind, int atMost) {
        return standing(
                "m.id.groupKey = :group and m.id.uscc > :behind order by m.id.uscc",
                day,
                behind,
                atMost,
                "group",
                group.key());
    }

    /** The groups that the enterprise is in on the day, by key, behind the given one. */
    public List<GroupMembership> of(Enterprise enterprise, LocalDate day, String behind, int atMost) {
        return standing(
                "m.id.uscc = :of and m.id.groupKey > :behind order by m.id.groupKey",
                day,
                behind,
                atMost,
                "of",
                enterprise.uscc());
    }

    /** Memberships of the enterprise on the day or later: of those that began and of those to come. */
    List<GroupMembership> notOver(Enterprise enterprise, LocalDate day) {
        return find(
                        "id.uscc = ?1 and leftOn is null and (term.until is null or term.until >= ?2)"
                                + " order by id.groupKey",
                        enterprise.uscc(),
                        day)
                .list();
    }

    private List<GroupMembership> standing(
            String condition, LocalDate day, String behind, int atMost, String name, String value) {
        var parameters = new HashMap<>(access.get().parameters());
        parameters.putAll(Map.of("day", day, "behind", behind, name, value));
        return find("from GroupMembership m where " + VISIBLE + " and " + STANDING + " and " + condition, parameters)
                .page(0, atMost)
                .list();
    }
}
