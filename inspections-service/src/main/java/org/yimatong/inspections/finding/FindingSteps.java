package org.yimatong.inspections.finding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;

/** The histories of all findings. Whatever it answers is only what the caller may see. */
@ApplicationScoped
public class FindingSteps implements PanacheRepositoryBase<FindingStep, FindingStep.Key> {

    private final CurrentAccess access;

    FindingSteps(CurrentAccess access) {
        this.access = access;
    }

    /** The finding's steps behind the given number, oldest first, at most {@code limit}. */
    public List<FindingStep> of(UUID findingId, long after, int limit) {
        var parameters = new HashMap<>(access.get().parameters());
        parameters.put("findingId", findingId);
        parameters.put("after", after);
        return find("findingId = :findingId and number > :after and " + Access.VISIBLE + " order by number", parameters)
                .page(0, limit)
                .list();
    }
}
