package org.yimatong.enterprises.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.personal.PersonalDataLook;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.problem.NotFound;

/** Takes complaints in and has them answered; each method is one transaction. */
@ApplicationScoped
@Transactional
public class ComplaintDesk {

    private final Complaints complaints;
    private final Senders senders;
    private final ComplaintLimits limits;
    private final CurrentAccess access;
    private final Clock clock;

    ComplaintDesk(Complaints complaints, Senders senders, ComplaintLimits limits, CurrentAccess access, Clock clock) {
        this.complaints = complaints;
        this.senders = senders;
        this.limits = limits;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Takes a complaint in.
     *
     * @param token of the code that was scanned
     * @param address of the sender in the network; used to count, never kept
     * @throws NotFound if no code has this token
     * @throws TooManyComplaints if the address or the enterprise has had too many of late
     */
    public Complaint file(String token, ComplaintKind kind, String text, @Nullable Contact contact, String address) {
        var accused = complaints.enterpriseOfToken(token).orElseThrow(NotFound::new);
        senders.admit(address);
        if (complaints.countSince(accused.uscc(), clock.instant().minus(limits.within())) >= limits.perEnterprise()) {
            throw new TooManyComplaints(limits.within());
        }
        var complaint = Complaint.file(accused, kind, text, contact, clock);
        complaints.save(complaint, "complaint-filed");
        return complaint;
    }

    public Complaint takeUp(UUID id, ExpectedVersion expected) {
        return take(id, expected, "complaint-taken-up", complaint -> complaint.takeUp(caller(), clock));
    }

    public Complaint answer(UUID id, ExpectedVersion expected, String words) {
        return take(id, expected, "complaint-answered", complaint -> complaint.answer(words, caller(), clock));
    }

    /**
     * Shows how to reach the complainant, and writes down who wanted to know it, and why.
     *
     * @throws NotFound if the caller may not see the complaint, or it was filed without a contact
     */
    public Contact unmask(UUID id, PersonalDataLook look) {
        var complaint = complaints.supervised(id).orElseThrow(NotFound::new);
        var contact = complaint.contact().orElseThrow(NotFound::new);
        complaints.recordUnmasking(complaint, look);
        return contact;
    }

    private Complaint take(UUID id, ExpectedVersion expected, String action, Consumer<Complaint> step) {
        var complaint = complaints.held(id).orElseThrow(NotFound::new);
        expected.require(complaint);
        step.accept(complaint);
        complaints.save(complaint, action);
        complaints.flush(); // its version rises
        return complaint;
    }

    private String caller() {
        return access.get().name();
    }
}
