package org.yimatong.inspections.document;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.yimatong.kit.problem.InvalidInput;

/** A document was served before it was issued, or in the future. */
public class ServiceTimeImpossible extends InvalidInput {

    /** A clock in the field may be wrong by so much. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private ServiceTimeImpossible() {
        super("/servedAt", "service-time-impossible");
    }

    static void check(Instant servedAt, Instant issuedAt, Clock clock) {
        if (servedAt.isBefore(issuedAt.minus(TOLERANCE))
                || servedAt.isAfter(clock.instant().plus(TOLERANCE))) {
            throw new ServiceTimeImpossible();
        }
    }
}
