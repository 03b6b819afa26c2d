package org.yimatong.hazards.source;

import java.math.BigDecimal;
import java.util.List;

/** Alarm limits that do not rise from low-low to high-high inside the measuring range (阈值不合理). */
public class DisorderedLimits extends RuntimeException {

    DisorderedLimits(List<BigDecimal> limits) {
        super("Limits must rise inside the measuring range: " + limits);
    }
}
