package org.yimatong.inspections.enterprise;

import java.util.Set;

/**
 * Which enterprises a plan or a draw is about.
 *
 * @param areas keys of supervision areas; that of the city is all of them
 * @param kinds of hazardous business, in the words of the registry; none for all
 * @param statuses in the words of the registry
 */
public record SupervisionScope(Set<String> areas, Set<String> kinds, Set<String> statuses) {

    public SupervisionScope {
        areas = Set.copyOf(areas);
        kinds = Set.copyOf(kinds);
        statuses = Set.copyOf(statuses);
    }

    /** @param wholeCity key of the city */
    public boolean covers(SupervisedEnterprise enterprise, String wholeCity) {
        return (areas.contains(wholeCity) || areas.contains(enterprise.area()))
                && (kinds.isEmpty() || kinds.contains(enterprise.kind()))
                && statuses.contains(enterprise.status());
    }
}
