package org.yimatong.inspections.draw;

import java.util.List;

/**
 * What comes of recomputing a draw from what is stored of it.
 *
 * @param listAsAnnounced whether the list of candidates has the SHA-256 that was announced
 * @param resultReproduced whether list and seed come to what was drawn
 */
public record DrawVerification(boolean listAsAnnounced, boolean resultReproduced) {

    /**
     * @param drawn all that was drawn
     * @throws DrawNotDone if nobody is drawn yet
     */
    public static DrawVerification of(Draw draw, List<DrawnEnterprise> drawn) {
        var seed = draw.seed();
        if (seed == null) {
            throw new DrawNotDone();
        }
        var stored = drawn.stream().map(DrawnEnterprise::pick).toList();
        return new DrawVerification(
                draw.hasListAsAnnounced(), draw.recompute(seed).equals(stored));
    }
}
