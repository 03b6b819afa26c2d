package org.yimatong.inspections.finding;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Where something was found, in CGCS2000.
 *
 * @param longitude degrees east
 * @param latitude degrees north
 */
@Embeddable
public record Site(BigDecimal longitude, BigDecimal latitude) {

    /** Seven decimals of a degree are about a centimetre. */
    private static final int DECIMALS = 7;

    public Site {
        longitude = longitude.setScale(DECIMALS, RoundingMode.HALF_UP);
        latitude = latitude.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
