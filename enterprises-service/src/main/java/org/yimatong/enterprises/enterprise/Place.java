package org.yimatong.enterprises.enterprise;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Where something stands, in CGCS2000.
 *
 * @param longitude degrees east
 * @param latitude degrees north
 * @param givenIn the datum in which it was told
 */
@Embeddable
public record Place(
        BigDecimal longitude,
        BigDecimal latitude,
        @Enumerated(EnumType.STRING) Datum givenIn) {

    /** Seven decimals of a degree are about a centimetre. */
    private static final int DECIMALS = 7;

    /** The country's land and sea, roughly: a swapped pair or a wrong unit falls outside. */
    private static final BigDecimal WEST = new BigDecimal("73");

    private static final BigDecimal EAST = new BigDecimal("136");
    private static final BigDecimal SOUTH = new BigDecimal("3");
    private static final BigDecimal NORTH = new BigDecimal("54");

    public Place {
        longitude = longitude.setScale(DECIMALS, RoundingMode.HALF_UP);
        latitude = latitude.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** The place with these coordinates, converted if they are not in CGCS2000. */
    public static Place told(BigDecimal longitude, BigDecimal latitude, Datum datum) {
        return switch (datum) {
            case CGCS2000 -> new Place(longitude, latitude, datum);
            case GCJ02 -> {
                var point = Gcj02.toCgcs2000(new Gcj02.Point(longitude.doubleValue(), latitude.doubleValue()));
                yield new Place(BigDecimal.valueOf(point.longitude()), BigDecimal.valueOf(point.latitude()), datum);
            }
        };
    }

    /** Whether coordinates can be in the country at all, in whichever datum. */
    public static boolean isInChina(BigDecimal longitude, BigDecimal latitude) {
        return longitude.compareTo(WEST) >= 0
                && longitude.compareTo(EAST) <= 0
                && latitude.compareTo(SOUTH) >= 0
                && latitude.compareTo(NORTH) <= 0;
    }

    /** The same place as if it had been told in this datum. */
    Place asGivenIn(Datum datum) {
        return new Place(longitude, latitude, datum);
    }
}
