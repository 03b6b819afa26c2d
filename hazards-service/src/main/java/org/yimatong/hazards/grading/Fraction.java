package org.yimatong.hazards.grading;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * A rational number in lowest terms: three thirds are one, and a boundary is reached exactly or not at all.
 *
 * @param denominator greater than zero
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    /** Of what is shown; everything is compared before. */
    private static final int DECIMALS = 6;

    /** @throws IllegalArgumentException unless the denominator is greater than zero */
    public Fraction {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("%s / %s".formatted(numerator, denominator));
        }
        var common = numerator.gcd(denominator);
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    public static Fraction of(BigDecimal decimal) {
        return decimal.scale() > 0
                ? new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
                : new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE);
    }

    /** Reads what {@link #exact()} wrote. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Fraction parse(String exact) {
        var bar = exact.indexOf('/');
        return bar < 0
                ? new Fraction(new BigInteger(exact), BigInteger.ONE)
                : new Fraction(new BigInteger(exact.substring(0, bar)), new BigInteger(exact.substring(bar + 1)));
    }

    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** @throws IllegalArgumentException unless the other is greater than zero */
    public Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** For example {@code 22/3}, or {@code 7}. */
    @JsonValue
    public String exact() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }

    /** To be shown, at most six decimals: rounded down, so that it never shows a boundary that is not reached. */
    public String decimal() {
        var rounded = new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), DECIMALS, RoundingMode.DOWN)
                .stripTrailingZeros();
        return rounded.toPlainString();
    }
}
