package org.yimatong.enterprises.credential.obligation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.yimatong.enterprises.enterprise.EnterpriseKind;

/** Who owes what. Changed by migrations only, so that it is read once per kind. */
@ApplicationScoped
public class OwedCredentials {

    private final Rows rows;
    private final Map<EnterpriseKind, List<Requirement>> byKind = new ConcurrentHashMap<>();

    OwedCredentials(Rows rows) {
        this.rows = rows;
    }

    List<Requirement> by(EnterpriseKind kind) {
        return byKind.computeIfAbsent(
                kind,
                asked -> rows.list("id.enterpriseKind", asked).stream()
                        .map(OwedCredential::requirement)
                        .toList());
    }

    /** What all kinds of enterprises owe. */
    public List<OwedCredential> all() {
        return rows.list("order by id.enterpriseKind, id.requirement.kind, id.requirement.variety");
    }

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<OwedCredential, OwedCredential.Id> {}
}
