package org.yimatong.enterprises.group;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A membership as its history keeps it. A component may be added, none renamed. */
record MembershipEntry(
        String group,
        LocalDate from,
        @Nullable LocalDate until,
        String reason,
        @Nullable LocalDate leftOn,
        @Nullable String leavingReason) {

    static MembershipEntry of(GroupMembership membership) {
        var term = membership.term();
        return new MembershipEntry(
                membership.group(),
                term.since(),
                term.until(),
                term.reason(),
                membership.leftOn(),
                membership.leavingReason());
    }
}
