package org.yimatong.inspections.finding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** All steps of these findings, by finding, oldest first. */
    public Map<UUID, List<FindingStep>> of(Collection<UUID> findings) {
        var parameters = new HashMap<>(access.get().parameters());
        parameters.put("findings", findings);
        return find("findingId in :findings and " + Access.VISIBLE + " order by findingId, number", parameters).stream()
                .collect(Collectors.groupingBy(FindingStep::findingId));
    }
}
