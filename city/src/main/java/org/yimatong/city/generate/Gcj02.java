package org.yimatong.city.generate;

import static java.lang.Math.PI;
import static java.lang.Math.abs;
import static java.lang.Math.cos;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;
import static java.lang.Math.toRadians;

/** The shifted datum of Chinese web maps, 460 to 490 m away from CGCS2000 in Xi'an. */
final class Gcj02 {

    /** Krasovsky 1940: half the greater axis in metres, and the square of the eccentricity. */
    private static final double AXIS = 6_378_245.0;

    private static final double ECCENTRICITY = 0.006693421622965943;

    private static final int ROUNDS = 8;

    private Gcj02() {}

    /** Undoes the shift; each round brings the error down by some three decimal digits. */
    static Point toCgcs2000(Point shifted) {
        var guess = shifted;
        for (int round = 0; round < ROUNDS; round++) {
            var again = fromCgcs2000(guess);
            guess = new Point(
                    guess.longitude() + shifted.longitude() - again.longitude(),
                    guess.latitude() + shifted.latitude() - again.latitude());
        }
        return guess;
    }

    static Point fromCgcs2000(Point place) {
        double x = place.longitude() - 105;
        double y = place.latitude() - 35;
        double phi = toRadians(place.latitude());
        double w = 1 - ECCENTRICITY * sin(phi) * sin(phi);
        double metresPerRadianNorth = AXIS * (1 - ECCENTRICITY) / (w * sqrt(w));
        double metresPerRadianEast = AXIS / sqrt(w) * cos(phi);
        return new Point(
                place.longitude() + Math.toDegrees(east(x, y) / metresPerRadianEast),
                place.latitude() + Math.toDegrees(north(x, y) / metresPerRadianNorth));
    }

    private static double east(double x, double y) {
        return 300
                + x
                + 2 * y
                + 0.1 * x * x
                + 0.1 * x * y
                + 0.1 * sqrt(abs(x))
                + ripple(x)
                + wave(x, 20, 40, 3)
                + wave(x, 150, 300, 12, 30);
    }

    private static double north(double x, double y) {
        return -100
                + 2 * x
                + 3 * y
                + 0.2 * y * y
                + 0.1 * x * y
                + 0.2 * sqrt(abs(x))
                + ripple(x)
                + wave(y, 20, 40, 3)
                + wave(y, 160, 320, 12, 30);
    }

    private static double ripple(double x) {
        return (20 * sin(6 * x * PI) + 20 * sin(2 * x * PI)) * 2 / 3;
    }

    private static double wave(double v, double first, double second, double divisor) {
        return (first * sin(v * PI) + second * sin(v / divisor * PI)) * 2 / 3;
    }

    private static double wave(double v, double first, double second, double divisor, double secondDivisor) {
        return (first * sin(v / divisor * PI) + second * sin(v / secondDivisor * PI)) * 2 / 3;
    }
}
