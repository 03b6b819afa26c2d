package org.yimatong.hazards.grading;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.yimatong.kit.problem.InvalidInput;

/** Reads the decimal strings of a grading. */
final class Tonnes {

    /** No unit holds a million tonnes of a million tonnes, and nobody weighs milligrams. */
    private static final Pattern FORM = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,9})?");

    private Tonnes() {}

    /** @throws InvalidInput unless it is a decimal of zero or more */
    static BigDecimal quantity(String text, String place) {
        var quantity = decimal(text, place);
        if (quantity.signum() < 0) {
            throw new InvalidInput(place, "quantity-negative", text);
        }
        return quantity;
    }

    /** @throws InvalidInput unless it is a decimal greater than zero */
    static BigDecimal coefficient(String text, String place) {
        var coefficient = decimal(text, place);
        if (coefficient.signum() <= 0) {
            throw new InvalidInput(place, "beta-not-positive", text);
        }
        return coefficient;
    }

    private static BigDecimal decimal(String text, String place) {
        if (!FORM.matcher(text).matches()) {
            throw new InvalidInput(place, "number-malformed", text);
        }
        return new BigDecimal(text);
    }
}
