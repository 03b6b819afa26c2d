package org.yimatong.enterprises.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.yimatong.enterprises.caller.CallersEnterprises;
import org.yimatong.enterprises.credential.Credential;
import org.yimatong.enterprises.credential.CredentialEntry;
import org.yimatong.enterprises.credential.CredentialService;
import org.yimatong.enterprises.enterprise.Enterprise;
import org.yimatong.enterprises.enterprise.EnterpriseMerged;
import org.yimatong.enterprises.enterprise.EnterpriseStatus;
import org.yimatong.enterprises.signature.Signatory;
import org.yimatong.kit.personal.PersonalDataLook;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.problem.NotFound;

/** Submissions: made by an enterprise, decided by an official of its area. All happens while the enterprise is held. */
@ApplicationScoped
@Transactional
public class SubmissionService {

    private final Submissions submissions;
    private final CredentialService credentials;
    private final CallersEnterprises enterprises;
    private final Clock clock;

    SubmissionService(
            Submissions submissions, CredentialService credentials, CallersEnterprises enterprises, Clock clock) {
        this.submissions = submissions;
        this.credentials = credentials;
        this.enterprises = enterprises;
        this.clock = clock;
    }

    /**
     * Takes in what the caller's own enterprise claims to hold.
     *
     * @throws NotFound if it is another enterprise
     * @throws InvalidInput if it cannot be recorded at all
     * @throws EnterpriseMerged if another entry speaks for it
     * @throws SubmissionOfClosedEnterprise if it is gone for good
     * @throws SubmissionPending if one for the same subject waits for an official
     */
    public Submission submit(String uscc, CredentialEntry claim) {
        var enterprise = enterprises.own(uscc);
        requireThere(enterprise);
        if (submissions.isPending(enterprise.uscc(), claim.details())) {
            throw new SubmissionPending();
        }
        var replaced = credentials.replacedBy(enterprise, claim).map(Credential::id);
        var submission = Submission.submit(enterprise, claim, replaced.orElse(null), signatory(), now());
        submissions.save(submission);
        return submission;
    }

    /** Makes a credential of it, which counts from now on; refused for an enterprise that is gone. */
    public Submission confirm(UUID id, ExpectedVersion expected) {
        var submission = visible(id);
        var enterprise = enterprises.supervised(submission.uscc());
        requireSeen(submission, expected);
        requireThere(enterprise);
        submission.confirm(claim -> credentials.record(enterprise, claim).id(), signatory(), now());
        submissions.save(submission);
        return submission;
    }

    public Submission refuse(UUID id, ExpectedVersion expected, String reason) {
        var submission = visible(id);
        enterprises.supervised(submission.uscc());
        requireSeen(submission, expected);
        submission.refuse(reason, signatory(), now());
        submissions.save(submission);
        return submission;
    }

    public Submission withdraw(UUID id, ExpectedVersion expected) {
        var submission = visible(id);
        enterprises.own(submission.uscc());
        requireSeen(submission, expected);
        submission.withdraw(signatory(), now());
        submissions.save(submission);
        return submission;
    }

    /** The submission, for the caller to compare its personal numbers; that they saw them is on record. */
    public Submission unmask(UUID id, PersonalDataLook look) {
        var submission = visible(id);
        submissions.recordUnmasking(submission, look);
        return submission;
    }

    private Submission visible(UUID id) {
        return submissions.visible(id).orElseThrow(NotFound::new);
    }

    private static void requireThere(Enterprise enterprise) {
        enterprise.refuseIfMerged();
        if (enterprise.standing().status() == EnterpriseStatus.CLOSED) {
            throw new SubmissionOfClosedEnterprise();
        }
    }

    /** Whoever held the enterprise before may have changed it. */
    private void requireSeen(Submission submission, ExpectedVersion expected) {
        submissions.getEntityManager().refresh(submission);
        expected.require(submission);
    }

    private Signatory signatory() {
        var caller = enterprises.caller();
        return new Signatory(caller.subject(), caller.name());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
