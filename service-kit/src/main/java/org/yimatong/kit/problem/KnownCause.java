package org.yimatong.kit.problem;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.precondition.StaleVersion;

/** Finds, beneath what frameworks wrap around it, a cause that the caller can do something about. */
final class KnownCause {

    /** SQLSTATE classes of PostgreSQL: connection, resources, operator intervention, system error, read-only. */
    private static final Set<String> AWAY = Set.of("08", "53", "57", "58", "25");

    private static final int DEEPEST = 20;

    private KnownCause() {}

    static @Nullable Refusal of(Throwable failure) {
        Throwable cause = failure;
        for (var depth = 0; cause != null && depth < DEEPEST; depth++) {
            switch (cause) {
                case Refusal refusal -> {
                    return refusal;
                }
                case OptimisticLockException overtaken -> {
                    return new StaleVersion();
                }
                case SQLException sql
                when isAway(sql) -> {
                    return new Unavailable("database-away");
                }
                default -> cause = cause.getCause();
            }
        }
        return null;
    }

    private static boolean isAway(SQLException sql) {
        var state = sql.getSQLState();
        // the connection pool gives up waiting without a state
        return state == null || (state.length() == 5 && AWAY.contains(state.substring(0, 2)));
    }
}
