package org.yimatong.enterprises.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.caller.Actor;

/**
 * A notice about to be sent.
 *
 * @param readBy before when a receipt is expected, if one is
 * @param follows earlier notices whose place it takes; whom they reached, this one reaches too
 * @param planned by which plan it is sent, if by one
 */
public record Sending(
        NoticeContent content,
        @Nullable Instant readBy,
        Audience audience,
        List<UUID> follows,
        Actor sender,
        @Nullable PlannedSending planned) {

    public Sending {
        follows = List.copyOf(follows);
    }

    /** Ordered by a person, for once. */
    static Sending once(NoticeContent content, @Nullable Instant readBy, Audience audience, Actor sender) {
        return new Sending(content, readBy, audience, List.of(), sender, null);
    }
}
