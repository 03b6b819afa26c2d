package org.yimatong.enterprises.group.rest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.group.GroupMembership;

/**
 * An enterprise in a group, as clients see it.
 *
 * @param until last day, if that is settled
 * @param leftOn first day on which it belonged no longer, if it left before
 */
record MembershipView(
        String group,
        String uscc,
        LocalDate from,
        @Nullable LocalDate until,
        String reason,
        @Nullable LocalDate leftOn,
        @Nullable String leavingReason,
        long version) {

    static MembershipView of(GroupMembership membership) {
        var term = membership.term();
        return new MembershipView(
                membership.group(),
                membership.uscc(),
                term.since(),
                term.until(),
                term.reason(),
                membership.leftOn(),
                membership.leavingReason(),
                membership.version());
    }
}
