package org.yimatong.enterprises.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.caller.Actor;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.problem.NotFound;

/** What officials do with notices; each is one transaction. */
@ApplicationScoped
@Transactional
public class NoticeService {

    private final AudienceCheck audiences;
    private final NoticeSender sender;
    private final Notices notices;
    private final CurrentAccess access;
    private final Clock clock;

    NoticeService(AudienceCheck audiences, NoticeSender sender, Notices notices, CurrentAccess access, Clock clock) {
        this.audiences = audiences;
        this.sender = sender;
        this.notices = notices;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Sends a notice.
     *
     * @param readBy before when a receipt is expected, if one is
     * @throws InvalidInput if the audience is not the caller's to address, or receipts were expected in the past
     * @throws NoticeWithoutRecipients if it would reach nobody
     */
    public Notice send(NoticeContent content, @Nullable Instant readBy, Audience audience) {
        audiences.require(audience);
        if (readBy != null && !readBy.isAfter(clock.instant())) {
            throw new InvalidInput("/readBy", "instant-in-past");
        }
        return sender.send(Sending.once(content, readBy, audience, Actor.of(access.get())))
                .orElseThrow(NoticeWithoutRecipients::new);
    }

    public Notice withdraw(UUID id, ExpectedVersion expected, String reason) {
        var notice = notices.held(id).orElseThrow(NotFound::new);
        expected.require(notice);
        notice.withdraw(reason, access.get(), clock);
        notices.save(notice, "notice-withdrawn");
        return notice;
    }
}
