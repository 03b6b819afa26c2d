package org.yimatong.enterprises.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.calendar.LegalCalendar;
import org.yimatong.enterprises.enterprise.Enterprise;
import org.yimatong.enterprises.enterprise.EnterpriseMerged;
import org.yimatong.enterprises.enterprise.Enterprises;
import org.yimatong.enterprises.enterprise.Uscc;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.problem.NotFound;

/** Who enters a group, and who leaves it. */
@ApplicationScoped
@Transactional
public class GroupService {

    private final EnterpriseGroups groups;
    private final GroupMemberships memberships;
    private final Enterprises enterprises;
    private final Clock clock;

    GroupService(EnterpriseGroups groups, GroupMemberships memberships, Enterprises enterprises, Clock clock) {
        this.groups = groups;
        this.memberships = memberships;
        this.enterprises = enterprises;
        this.clock = clock;
    }

    /**
     * Enters an enterprise in a group, or gives it another term there.
     *
     * @param seen the membership it is based on; needed only while the enterprise has not left
     * @throws EnterpriseMerged if another entry speaks for it
     */
    public GroupMembership enter(String group, Uscc uscc, @Nullable String seen, Term term) {
        var enterprise = enterprises.held(uscc).orElseThrow(NotFound::new);
        enterprise.refuseIfMerged();
        var id = new GroupMembership.Id(requireGroup(group), uscc.value());
        var known = memberships.findById(id);
        if (known == null) {
            known = GroupMembership.enter(id, term);
        } else {
            if (!known.hasLeft()) {
                ExpectedVersion.of(seen).require(known.version(), known);
            }
            known.renew(term);
        }
        memberships.save(known, enterprise, "group-entered");
        return known;
    }

    /**
     * Takes an enterprise out of a group from today.
     *
     * @throws NoMember if it left before
     */
    public GroupMembership leave(String group, Uscc uscc, ExpectedVersion seen, String reason) {
        var enterprise = enterprises.held(uscc).orElseThrow(NotFound::new);
        var membership = memberships
                .findByIdOptional(new GroupMembership.Id(requireGroup(group), uscc.value()))
                .orElseThrow(NotFound::new);
        seen.require(membership.version(), membership);
        leave(membership, enterprise, reason);
        return membership;
    }

    /** Lets an enterprise take another's place in its groups: who is, or will be, punished or rewarded stays so. */
    public void handOver(Enterprise from, Enterprise to, String reason) {
        var today = LegalCalendar.today(clock);
        for (var membership : memberships.notOver(from, today)) {
            var id = new GroupMembership.Id(membership.group(), to.uscc());
            var taken = memberships.findById(id);
            if (taken == null) {
                memberships.save(GroupMembership.enter(id, membership.term()), to, "group-entered");
            } else if (taken.inherit(membership.term(), today)) {
                memberships.save(taken, to, "group-entered");
            }
            leave(membership, from, reason);
        }
    }

    private void leave(GroupMembership membership, Enterprise enterprise, String reason) {
        membership.leave(reason, LegalCalendar.today(clock));
        memberships.save(membership, enterprise, "group-left");
    }

    private String requireGroup(String key) {
        return groups.findByIdOptional(key).orElseThrow(NotFound::new).key();
    }
}
