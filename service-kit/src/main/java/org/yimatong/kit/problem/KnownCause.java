package org.yimatong.kit.problem;

import io.quarkus.oidc.OIDCException;
import jakarta.persistence.OptimisticLockException;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.precondition.StaleVersion;

/** Finds, beneath what frameworks wrap around it, a cause that the caller can do something about. */
final class KnownCause {

    private KnownCause() {}

    static @Nullable Refusal of(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
            if (cause instanceof OptimisticLockException) {
                return new StaleVersion();
            }
            if (cause instanceof OIDCException) {
                return new Unavailable("login-away");
            }
        }
        return DatabaseAway.isCauseOf(failure) ? new Unavailable("database-away") : null;
    }
}
