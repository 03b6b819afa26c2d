package org.yimatong.enterprises.enterprise;

import static java.lang.Math.PI;
import static java.lang.Math.abs;
import static java.lang.Math.cos;
import static java.lang.Math.hypot;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;
import static java.lang.Math.toDegrees;
import static java.lang.Math.toRadians;

/**
 * The datum of Chinese web maps: CGCS2000 shifted by some hundreds of metres that wind with the place, 460 to 490 m in
 * Xi'an. Formula and constants are common knowledge and checked by published points; see docs/sources.md.
 */
final class Gcj02 {

    /** Half the greater axis of Krasovsky's ellipsoid of 1940, in metres. */
    private static final double AXIS = 6_378_245.0;

    /** Square of its eccentricity. */
    private static final double ECCENTRICITY = 0.006693421622965943;

    /** A millimetre on the ground, in degrees. */
    private static final double CLOSE_ENOUGH = 1e-8;

    /**
     * Each round leaves a thousandth of the error; three are enough, and more than this many mean a place off the map.
     */
    private static final int MOST_ROUNDS = 20;

    private Gcj02() {}

    /** Degrees east and north. */
    record Point(double longitude, double latitude) {

        Point plus(double east, double north) {
            return new Point(longitude + east, latitude + north);
        }
    }

    /**
     * Where the shifted point really lies: there is no formula for it, so a guess is put right by how far it is off.
     */
    static Point toCgcs2000(Point shifted) {
        var guess = shifted;
        for (var round = 0; round < MOST_ROUNDS; round++) {
            var reached = fromCgcs2000(guess);
            var east = shifted.longitude - reached.longitude;
            var north = shifted.latitude - reached.latitude;
            guess = guess.plus(east, north);
            if (hypot(east, north) < CLOSE_ENOUGH) {
                break;
            }
        }
        return guess;
    }

    static Point fromCgcs2000(Point place) {
        var x = place.longitude - 105;
        var y = place.latitude - 35;
        var phi = toRadians(place.latitude);
        var flattening = 1 - ECCENTRICITY * sin(phi) * sin(phi);
        var metresEast = 300 + x + 2 * y + 0.1 * x * x + winding(x, y) + waves(x, 20, 1, 40, 3, 150, 12, 300, 30);
        var metresNorth = -100
                + 2 * x
                + 3 * y
                + 0.2 * y * y
                + winding(x, y)
                + 0.1 * sqrt(abs(x))
                + waves(y, 20, 1, 40, 3, 160, 12, 320, 30);
        var perRadianEast = AXIS / sqrt(flattening) * cos(phi);
        var perRadianNorth = AXIS * (1 - ECCENTRICITY) / (flattening * sqrt(flattening));
        return place.plus(toDegrees(metresEast / perRadianEast), toDegrees(metresNorth / perRadianNorth));
    }

    /** What the shifts to the east and to the north have in common. */
    private static double winding(double x, double y) {
        return 0.1 * x * y + 0.1 * sqrt(abs(x)) + waves(x, 20, 1.0 / 6, 20, 1.0 / 2);
    }

    /**
     * A sum of waves. @param heightsAndLengths three halves of a height in metres and half a length in degrees, of each
     */
    private static double waves(double at, double... heightsAndLengths) {
        var sum = 0.0;
        for (var i = 0; i < heightsAndLengths.length; i += 2) {
            sum += heightsAndLengths[i] * sin(at * PI / heightsAndLengths[i + 1]);
        }
        return sum * 2 / 3;
    }
}
