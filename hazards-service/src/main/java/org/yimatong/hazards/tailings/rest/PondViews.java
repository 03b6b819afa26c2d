package org.yimatong.hazards.tailings.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yimatong.hazards.tailings.PondGaps;
import org.yimatong.hazards.tailings.TailingsPond;
import org.yimatong.hazards.tailings.TailingsPonds;
import org.yimatong.kit.problem.NotFound;

/** Shows ponds with what is missing of them. */
@ApplicationScoped
@Transactional
class PondViews {

    private final TailingsPonds ponds;
    private final PondGaps gaps;

    PondViews(TailingsPonds ponds, PondGaps gaps) {
        this.ponds = ponds;
        this.gaps = gaps;
    }

    TailingsPondView of(TailingsPond pond) {
        return of(List.of(pond)).getFirst();
    }

    /** In the same order. */
    List<TailingsPondView> of(List<TailingsPond> many) {
        var missing = gaps.missingItems(many);
        return many.stream()
                .map(pond -> TailingsPondView.of(pond, missing.getOrDefault(pond.id(), Set.of())))
                .toList();
    }

    /** @throws NotFound if there is no such pond, or none that the caller may see */
    TailingsPond visible(UUID id) {
        return ponds.visible(id).orElseThrow(NotFound::new);
    }
}
