package org.yimatong.hazards.grading;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * One summand of S and of R.
 *
 * @param quantity design maximum quantity q in tonnes, not negative
 * @param criticalQuantity threshold quantity Q in tonnes, greater than zero
 * @param beta correction coefficient, greater than zero, without unit
 */
record Term(BigDecimal quantity, BigDecimal criticalQuantity, BigDecimal beta) {

    private static final Fraction ONE = Fraction.of(BigDecimal.ONE);

    /** @throws IllegalArgumentException if a value lies outside: nothing is ever taken as zero instead */
    Term {
        if (quantity.signum() < 0 || criticalQuantity.signum() <= 0 || beta.signum() <= 0) {
            throw new IllegalArgumentException("q %s, Q %s, beta %s".formatted(quantity, criticalQuantity, beta));
        }
    }

    /** q / Q. */
    Fraction ratio() {
        return Fraction.of(quantity).dividedBy(Fraction.of(criticalQuantity));
    }

    /** S = sum of q / Q: a major hazard source from 1 upwards. */
    static Fraction s(Collection<Term> terms) {
        return terms.stream().map(Term::ratio).reduce(Fraction.ZERO, Fraction::plus);
    }

    static boolean makeMajorSource(Collection<Term> terms) {
        return s(terms).compareTo(ONE) >= 0;
    }

    /** R = alpha x sum of beta q / Q. */
    static Fraction r(Collection<Term> terms, BigDecimal alpha) {
        return terms.stream()
                .map(term -> term.ratio().times(Fraction.of(term.beta())))
                .reduce(Fraction.ZERO, Fraction::plus)
                .times(Fraction.of(alpha));
    }
}
