package org.yimatong.enterprises.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.caller.CallersEnterprises;
import org.yimatong.enterprises.history.RecordHistory;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.problem.NotFound;

/** Where an enterprise gives its receipts. */
@ApplicationScoped
public class NoticeInbox {

    /** A receipt as the history of its enterprise keeps it. */
    record RecordedReceipt(
            String title, boolean confirmed, @Nullable String note) {}

    private final CallersEnterprises enterprises;
    private final NoticeRecipients recipients;
    private final Audit audit;
    private final RecordHistory history;
    private final Clock clock;

    NoticeInbox(
            CallersEnterprises enterprises,
            NoticeRecipients recipients,
            Audit audit,
            RecordHistory history,
            Clock clock) {
        this.enterprises = enterprises;
        this.recipients = recipients;
        this.audit = audit;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Takes the receipt that an enterprise gives. To say it again changes nothing.
     *
     * @throws NoticeWithdrawn if it says anything new about a notice that was withdrawn
     * @throws NoticeConfirmedAlready if it confirmed it before in other words
     * @throws InvalidInput if a confirmation is given that was not asked for
     */
    @Transactional
    public ReceivedNotice take(String uscc, UUID id, ReceiptOrder receipt) {
        var enterprise = enterprises.own(uscc);
        var received = recipients.ofEnterprise(enterprise.uscc(), id).orElseThrow(NotFound::new);
        var errors = receipt.errors(received.recipient());
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (received.recipient().take(receipt, enterprises.caller(), now)) {
            received.notice().requireStanding();
            record(received, receipt);
        }
        return received;
    }

    private void record(ReceivedNotice received, ReceiptOrder receipt) {
        var notice = received.notice();
        var recipient = received.recipient();
        var action = receipt.confirmed() ? "notice-confirmed" : "notice-read";
        var thing = new AuditedThing(
                "notice-receipt", notice.id() + "/" + recipient.uscc(), recipient.uscc(), recipient.area());
        audit.record(action, thing, Map.of("notice", notice.id()));
        var state = new RecordedReceipt(notice.content().title(), receipt.confirmed(), receipt.note());
        history.write(thing, receipt.confirmed() ? 1 : 0, action, state);
    }
}
