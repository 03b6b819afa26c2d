package org.yimatong.enterprises.policy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Every policy there ever was. */
@ApplicationScoped
public class CodePolicies {

    private final StoredPolicies stored;

    CodePolicies(StoredPolicies stored) {
        this.stored = stored;
    }

    /** The policy by which codes were, are or will be judged at the instant. */
    public CodePolicy inForceAt(Instant at) {
        return stored.find("effectiveFrom <= ?1 order by effectiveFrom desc, version desc", at)
                .firstResultOptional()
                .map(StoredPolicy::document)
                .orElseThrow(() -> new IllegalStateException("No policy is in force at " + at));
    }

    @ApplicationScoped
    static class StoredPolicies implements PanacheRepositoryBase<StoredPolicy, Integer> {}
}
