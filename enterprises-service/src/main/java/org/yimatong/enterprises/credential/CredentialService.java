package org.yimatong.enterprises.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.code.Assessor;
import org.yimatong.enterprises.code.FactReport;
import org.yimatong.enterprises.credential.obligation.Obligations;
import org.yimatong.enterprises.enterprise.Enterprise;
import org.yimatong.kit.personal.PersonalDataLook;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.problem.NotFound;

/**
 * What officials do with credentials of an enterprise that they hold, so that nobody else changes its dossier; each is
 * one transaction, at the end of which the code is right.
 */
@ApplicationScoped
@Transactional
public class CredentialService {

    private final Credentials credentials;
    private final Obligations obligations;
    private final Assessor assessor;
    private final Clock clock;
    private final Period planRevision;

    /** @param planRevision how often an emergency plan is revised at least; a proposal of this project */
    CredentialService(
            Credentials credentials,
            Obligations obligations,
            Assessor assessor,
            Clock clock,
            @ConfigProperty(name = "yimatong.dossier.plan-revision", defaultValue = "P3Y") Period planRevision) {
        this.credentials = credentials;
        this.obligations = obligations;
        this.assessor = assessor;
        this.clock = clock;
        this.planRevision = planRevision;
    }

    /**
     * The credential in force whose place the entry would take.
     *
     * @throws InvalidInput if no such entry can be recorded at all
     */
    public Optional<Credential> replacedBy(Enterprise enterprise, CredentialEntry entry) {
        entry.requireRevisionOfPlan(planRevision);
        return credentials.inForce(enterprise.uscc(), entry.details());
    }

    /** Puts a credential on record; one of the same subject that is in force gives its place to it. */
    public Credential record(Enterprise enterprise, CredentialEntry entry) {
        return record(enterprise, entry, replacedBy(enterprise, entry).orElse(null));
    }

    /**
     * Renews a credential.
     *
     * @return the new one
     * @throws RenewalOfAnother if the entry is of another kind or subject
     * @throws CredentialEnded if it was superseded, withdrawn or revoked before
     */
    public Credential renew(Enterprise enterprise, UUID id, ExpectedVersion expected, CredentialEntry entry) {
        var credential = held(enterprise, id, expected);
        if (!entry.details().isOfSameSubjectAs(credential.details())) {
            throw new RenewalOfAnother();
        }
        entry.requireRevisionOfPlan(planRevision);
        return record(enterprise, entry, credential);
    }

    /**
     * Ends a credential before its time. If it was owed, it is missing from now on.
     *
     * @throws CredentialEnded if it was superseded, withdrawn or revoked before
     */
    public Credential end(Enterprise enterprise, UUID id, ExpectedVersion expected, Ending ending, String reason) {
        var credential = held(enterprise, id, expected);
        credential.end(ending, reason, clock);
        store(enterprise, List.of(credential));
        return credential;
    }

    /** The credential, for the caller to see with its personal numbers; that they did is on record. */
    public Credential unmask(Enterprise enterprise, UUID id, PersonalDataLook look) {
        var credential = credentials.visible(enterprise.uscc(), id).orElseThrow(NotFound::new);
        credentials.recordUnmasking(credential, look);
        return credential;
    }

    private Credential held(Enterprise enterprise, UUID id, ExpectedVersion expected) {
        var credential = credentials.visible(enterprise.uscc(), id).orElseThrow(NotFound::new);
        expected.require(credential);
        return credential;
    }

    private Credential record(Enterprise enterprise, CredentialEntry entry, @Nullable Credential predecessor) {
        var credential = Credential.record(Holder.of(enterprise), entry, predecessor, clock);
        if (predecessor == null) {
            store(enterprise, List.of(credential));
        } else {
            predecessor.supersede(clock);
            store(enterprise, List.of(predecessor, credential)); // in this order: one is in force at a time
        }
        return credential;
    }

    private void store(Enterprise enterprise, List<Credential> changed) {
        var uscc = enterprise.uscc();
        var reports = new ArrayList<FactReport>();
        for (var credential : changed) {
            credentials.save(credential);
            reports.addAll(credential.releaseReports());
        }
        reports.addAll(obligations.reconsider(uscc, credentials.held(uscc)));
        assessor.take(uscc, reports);
    }
}
