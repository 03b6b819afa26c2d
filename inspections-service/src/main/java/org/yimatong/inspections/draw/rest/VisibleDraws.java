package org.yimatong.inspections.draw.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.yimatong.inspections.caller.SupervisedAreas;
import org.yimatong.inspections.draw.Draw;
import org.yimatong.inspections.draw.Draws;
import org.yimatong.kit.problem.NotFound;

/** Draws as far as the caller may see them. */
@ApplicationScoped
class VisibleDraws {

    private final Draws draws;
    private final SupervisedAreas areas;

    VisibleDraws(Draws draws, SupervisedAreas areas) {
        this.draws = draws;
        this.areas = areas;
    }

    Draw announced(UUID id) {
        return draws.findByIdOptional(id).orElseThrow(NotFound::new);
    }

    /**
     * The draw, if the caller may see its candidates and its result: of unpublished ones only officials of its areas.
     */
    Draw whole(UUID id) {
        return draws.findByIdOptional(id).filter(this::isWhole).orElseThrow(NotFound::new);
    }

    DrawView view(Draw draw) {
        return DrawView.of(draw, isWhole(draw));
    }

    private boolean isWhole(Draw draw) {
        return draw.publishedAt() != null
                || areas.areSupervised(draw.announcement().areas());
    }
}
