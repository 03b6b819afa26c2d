package org.yimatong.kit.problem;

import io.quarkus.oidc.OIDCException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.precondition.StaleVersion;

/** Finds, beneath what frameworks wrap around it, a cause that has an answer of its own. */
final class KnownCause {

    private KnownCause() {}

    static @Nullable Refusal of(Throwable failure) {
        for (var cause : Causes.of(failure)) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
            if (cause instanceof OptimisticLockException) {
                return new StaleVersion();
            }
            if (cause instanceof SQLException refused && isSecondWall(refused)) {
                return HttpRefusal.forbidden();
            }
            if (cause instanceof SQLException refused && UnrecordedChange.isToldBy(refused)) {
                return new UnrecordedChange(refused);
            }
            if (cause instanceof OIDCException) {
                return new Unavailable("login-away");
            }
        }
        return DatabaseAway.isCauseOf(failure) ? new Unavailable("database-away") : null;
    }

    /**
     * Row-level security does not let the caller write such a row; a privilege that the service lacks is its own fault.
     */
    private static boolean isSecondWall(SQLException refused) {
        return "42501".equals(refused.getSQLState())
                && String.valueOf(refused.getMessage()).contains("row-level security");
    }
}
