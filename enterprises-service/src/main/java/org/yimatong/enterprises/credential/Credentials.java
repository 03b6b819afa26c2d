package org.yimatong.enterprises.credential;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yimatong.enterprises.credential.details.CredentialDetails;
import org.yimatong.enterprises.credential.details.CredentialKind;
import org.yimatong.enterprises.credential.obligation.Requirement;
import org.yimatong.enterprises.history.RecordHistory;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;
import org.yimatong.kit.personal.PersonalDataLook;

/** All credentials ever recorded. */
@ApplicationScoped
public class Credentials implements PanacheRepositoryBase<Credential, UUID> {

    private final Audit audit;
    private final RecordHistory history;
    private final CurrentAccess access;

    Credentials(Audit audit, RecordHistory history, CurrentAccess access) {
        this.audit = audit;
        this.history = history;
        this.access = access;
    }

    /** Stores the credential, with what was done with it in the audit and in the history of the enterprise. */
    void save(Credential credential) {
        persistAndFlush(credential);
        for (var step : credential.releaseSteps()) {
            var thing = audited(credential);
            audit.record(step, thing, Map.of("kind", credential.details().kind(), "version", credential.version()));
            history.write(thing, credential.version(), step, RecordedCredential.of(credential));
        }
    }

    /** Records that the caller was shown personal numbers, and what for. */
    void recordUnmasking(Credential credential, PersonalDataLook look) {
        audit.record("credential-unmasked", audited(credential), look.details());
    }

    private static AuditedThing audited(Credential credential) {
        return new AuditedThing("credential", credential.id().toString(), credential.uscc(), credential.area());
    }

    /** The credential of the enterprise, if the caller may see it. */
    public Optional<Credential> visible(String uscc, UUID id) {
        var parameters = new HashMap<>(access.get().parameters());
        parameters.put("ofUscc", uscc);
        parameters.put("id", id);
        return find("id = :id and uscc = :ofUscc and " + Access.VISIBLE, parameters)
                .firstResultOptional();
    }

    /** The first of those searched for. */
    public List<Credential> visible(CredentialSearch search, int atMost) {
        return find(search.condition(), search.parameters(access.get()))
                .page(0, atMost)
                .list();
    }

    /** All of the enterprise, ended ones too. */
    List<Credential> of(String uscc) {
        return list("uscc", uscc);
    }

    /** The one in force for the subject of these details. */
    Optional<Credential> inForce(String uscc, CredentialDetails details) {
        return find(
                        "uscc = ?1 and kind = ?2 and subject = ?3 and state = ?4",
                        uscc,
                        details.kind(),
                        details.subject(),
                        CredentialState.IN_FORCE)
                .firstResultOptional();
    }

    /** What the enterprise has in force, run out or not. */
    Set<Requirement> held(String uscc) {
        var rows = getEntityManager()
                .createQuery(
                        "select distinct c.kind, c.variety from Credential c where c.uscc = :uscc and c.state = :state",
                        Object[].class)
                .setParameter("uscc", uscc)
                .setParameter("state", CredentialState.IN_FORCE)
                .getResultList();
        var held = new HashSet<Requirement>();
        rows.forEach(row -> held.add(new Requirement((CredentialKind) row[0], (String) row[1])));
        return held;
    }
}
