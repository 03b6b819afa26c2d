package org.yimatong.enterprises.policy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Every policy there ever was, adopted or not. They concern the whole city, and everybody may read them. */
@ApplicationScoped
public class CodePolicies {

    /** Any number, the same in all instances; names the advisory lock of who changes the list of policies. */
    private static final long POLICY_LOCK = 7_316_060L;

    private static final String ADOPTED = """
            select string_agg(version || ' from ' || effective_from, ', ' order by effective_from)
            from code_policy where effective_from is not null
            """;

    /** The adopted versions, by name and whole. */
    private record Known(String adopted, PolicyTimeline timeline) {}

    private final PolicyVersions versions;
    private volatile Known latest = new Known("", new PolicyTimeline(List.of()));

    CodePolicies(PolicyVersions versions) {
        this.versions = versions;
    }

    /** The policy by which codes were, are or will be judged at the instant. */
    public CodePolicy inForceAt(Instant at) {
        return timeline().inForceAt(at).document();
    }

    /** Which of them are in force when. What is adopted never changes, so it is read again only if there is more. */
    public PolicyTimeline timeline() {
        var present = (String) versions.getEntityManager()
                .createNativeQuery(ADOPTED, String.class)
                .getSingleResult();
        var known = latest;
        if (!known.adopted().equals(present)) {
            known = new Known(
                    present, new PolicyTimeline(versions.list("effectiveFrom is not null order by effectiveFrom")));
            latest = known;
        }
        return known.timeline();
    }

    public Optional<PolicyVersion> version(int version) {
        return versions.findByIdOptional(version);
    }

    /** Newest first, from below the given version. */
    public List<PolicyVersion> below(int version, int atMost) {
        return versions.find("version < ?1 order by version desc", version)
                .page(0, atMost)
                .list();
    }

    /** The version, held until the end of the transaction. */
    Optional<PolicyVersion> held(int version) {
        return versions.findByIdOptional(version, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Lets one change at a time to the list, until the end of the transaction; returns the next free number. */
    int reserve() {
        versions.getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(" + POLICY_LOCK + ") as text)")
                .getSingleResult();
        return below(Integer.MAX_VALUE, 1).getFirst().version() + 1;
    }

    void add(PolicyVersion draft) {
        versions.persistAndFlush(draft);
    }

    @ApplicationScoped
    static class PolicyVersions implements PanacheRepositoryBase<PolicyVersion, Integer> {}
}
