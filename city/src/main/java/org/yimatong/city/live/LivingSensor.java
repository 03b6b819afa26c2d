package org.yimatong.city.live;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yimatong.city.catalogue.Limits;
import org.yimatong.city.catalogue.Sensor;

/**
 * A sensor that measures something plausible: a walk that is drawn back to its usual value and stays within the limits,
 * now and then an episode beyond one of them.
 */
final class LivingSensor {

    private static final Set<String> GASES = Set.of("COMBUSTIBLE_GAS", "TOXIC_GAS");
    private static final double WIDTH = 0.6;
    private static final double UNREST = 0.003;
    private static final double PULL = 0.1;
    private static final double STEP = 0.15;
    private static final double OVERSHOOT = 0.02;
    private static final double SHARE_OF_SECOND_LEVEL = 0.2;
    private static final int SHORTEST_EPISODE = 3;
    private static final int LONGEST_EPISODE = 12;

    private final Sensor sensor;
    private final double chanceOfEpisode;
    private final Random random;
    private final double usual;
    private final double halfWidth;
    private final double span;
    private double value;
    private int leftOfEpisode;
    private double valueOfEpisode;

    /** @param chanceOfEpisode with each reading, that an episode beyond a limit begins */
    LivingSensor(Sensor sensor, double chanceOfEpisode, Random random) {
        this.sensor = sensor;
        this.chanceOfEpisode = chanceOfEpisode;
        this.random = random;
        var limits = sensor.limits();
        double floor = first(limits.low(), limits.lowLow(), sensor.rangeLow());
        double ceiling = first(limits.high(), limits.highHigh(), sensor.rangeHigh());
        span = ceiling - floor;
        usual = floor + span * placeOfUsual();
        halfWidth = WIDTH * Math.min(usual - floor, ceiling - usual);
        value = usual + halfWidth * (2 * random.nextDouble() - 1);
    }

    private LivingSensor(Sensor sensor, double usual, Random random, double halfWidth) {
        this.sensor = sensor;
        this.chanceOfEpisode = 0;
        this.random = random;
        this.span = 0;
        this.usual = usual;
        this.halfWidth = halfWidth;
        this.value = usual;
    }

    /** One of which something is amiss: it stays near that value. */
    static LivingSensor amiss(Sensor sensor, BigDecimal value, Random random) {
        var range = sensor.rangeHigh().subtract(sensor.rangeLow()).doubleValue();
        return new LivingSensor(sensor, value.doubleValue(), random, UNREST * range);
    }

    String tag() {
        return sensor.tag();
    }

    /** The next measurement, with the decimals that such an instrument shows. */
    BigDecimal measure() {
        walk();
        if (leftOfEpisode == 0 && random.nextDouble() < chanceOfEpisode) {
            beginEpisode();
        }
        if (leftOfEpisode > 0) {
            leftOfEpisode--;
            return shown(valueOfEpisode);
        }
        return shown(value);
    }

    private void walk() {
        double moved = value - PULL * (value - usual) + STEP * halfWidth * random.nextGaussian();
        value = Math.clamp(moved, usual - halfWidth, usual + halfWidth);
    }

    private void beginEpisode() {
        var limits = sensor.limits();
        boolean upwards = limits.low() == null || (limits.high() != null && random.nextBoolean());
        double limit = upwards ? upper(limits) : lower(limits);
        double overshoot = OVERSHOOT * span * (upwards ? 1 : -1);
        valueOfEpisode = Math.clamp(
                limit + overshoot,
                sensor.rangeLow().doubleValue(),
                sensor.rangeHigh().doubleValue());
        leftOfEpisode = random.nextInt(SHORTEST_EPISODE, LONGEST_EPISODE + 1);
    }

    private double upper(Limits limits) {
        return secondLevel()
                ? first(limits.highHigh(), limits.high(), sensor.rangeHigh())
                : first(limits.high(), limits.highHigh(), sensor.rangeHigh());
    }

    private double lower(Limits limits) {
        return secondLevel()
                ? first(limits.lowLow(), limits.low(), sensor.rangeLow())
                : first(limits.low(), limits.lowLow(), sensor.rangeLow());
    }

    private boolean secondLevel() {
        return random.nextDouble() < SHARE_OF_SECOND_LEVEL;
    }

    /** Hardly any gas in the air; near the limit where only an upper one exists; midway otherwise. */
    private double placeOfUsual() {
        if (GASES.contains(sensor.quantity())) {
            return 0.1;
        }
        return sensor.limits().low() == null ? 0.7 : 0.5;
    }

    private BigDecimal shown(double exact) {
        double range = sensor.rangeHigh().subtract(sensor.rangeLow()).doubleValue();
        int decimals = range >= 100 ? 1 : range >= 5 ? 2 : 3;
        return BigDecimal.valueOf(exact).setScale(decimals, RoundingMode.HALF_EVEN);
    }

    private static double first(@Nullable BigDecimal wanted, @Nullable BigDecimal otherwise, BigDecimal last) {
        if (wanted != null) {
            return wanted.doubleValue();
        }
        return (otherwise != null ? otherwise : last).doubleValue();
    }
}
