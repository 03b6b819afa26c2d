package org.yimatong.enterprises.enterprise;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Where something stands, in CGCS2000.
 *
 * @param longitude degrees east
 * @param latitude degrees north
 */
@Embeddable
public record Place(BigDecimal longitude, BigDecimal latitude) {

    /** Seven decimals of a degree are about a centimetre. */
    private static final int DECIMALS = 7;

    /** The country's land and sea, roughly: a swapped pair or a wrong unit falls outside. */
    private static final Place SOUTH_WEST = new Place(new BigDecimal("73"), new BigDecimal("3"));

    private static final Place NORTH_EAST = new Place(new BigDecimal("136"), new BigDecimal("54"));

    public Place {
        longitude = longitude.setScale(DECIMALS, RoundingMode.HALF_UP);
        latitude = latitude.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** Whether it can be in the country at all. */
    public boolean isInChina() {
        return longitude.compareTo(SOUTH_WEST.longitude) >= 0
                && longitude.compareTo(NORTH_EAST.longitude) <= 0
                && latitude.compareTo(SOUTH_WEST.latitude) >= 0
                && latitude.compareTo(NORTH_EAST.latitude) <= 0;
    }
}
