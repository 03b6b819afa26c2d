package org.yimatong.enterprises.credential.obligation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.yimatong.enterprises.enterprise.EnterpriseKind;

/** Who owes what. Changed by migrations only, so that it is read once per kind. */
@ApplicationScoped
class OwedCredentials {

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

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<OwedCredential, OwedCredential.Id> {}
}
