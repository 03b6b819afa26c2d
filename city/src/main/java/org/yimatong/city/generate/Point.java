package org.yimatong.city.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A place on the ground, degrees in CGCS2000. */
record Point(double longitude, double latitude) {

    private static final double KILOMETRES_PER_DEGREE = 111.2;
    private static final int DECIMALS = 6;

    /** The place so many kilometres away in a direction. */
    Point away(double kilometres, double radians) {
        double north = kilometres * Math.cos(radians) / KILOMETRES_PER_DEGREE;
        double east = kilometres * Math.sin(radians) / (KILOMETRES_PER_DEGREE * Math.cos(Math.toRadians(latitude)));
        return new Point(longitude + east, latitude + north);
    }

    BigDecimal longitudeDegrees() {
        return degrees(longitude);
    }

    BigDecimal latitudeDegrees() {
        return degrees(latitude);
    }

    private static BigDecimal degrees(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
