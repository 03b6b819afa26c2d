package org.yimatong.enterprises.notice;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.caller.Actor;
import org.yimatong.enterprises.enterprise.EnterpriseKind;

/**
 * A notice about to be sent.
 *
 * @param readBy before when a receipt is expected, if one is
 * @param asked kinds of business whose confirmation is asked, if one is; all if empty
 * @param follows earlier notices whose place it takes; whom they reached, this one reaches too
 * @param planned by which plan it is sent, if by one
 */
public record Sending(
        NoticeContent content,
        @Nullable Instant readBy,
        Audience audience,
        Set<EnterpriseKind> asked,
        List<UUID> follows,
        Actor sender,
        @Nullable PlannedSending planned) {

    public Sending {
        asked = Set.copyOf(asked);
        follows = List.copyOf(follows);
    }

    /** Ordered by a person, for once. */
    static Sending once(NoticeContent content, @Nullable Instant readBy, Audience audience, Actor sender) {
        return new Sending(content, readBy, audience, Set.of(), List.of(), sender, null);
    }
}
