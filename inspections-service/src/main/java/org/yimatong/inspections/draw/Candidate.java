package org.yimatong.inspections.draw;

import org.yimatong.inspections.enterprise.CodeColour;

/**
 * An enterprise that may be drawn.
 *
 * @param colour by which it is supervised: the stratum in which it is drawn
 */
record Candidate(CodeColour colour, String area, String uscc) {

    String line() {
        return "object %s %s %s".formatted(colour, area, uscc);
    }
}
