package org.yimatong.kit.problem;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.Set;

/** Tells a database that is away for now from one that refuses for good. */
public final class DatabaseAway {

    /** SQLSTATE classes: connection, read-only, rolled back, resources, operator intervention, system error. */
    private static final Set<String> PASSING = Set.of("08", "25", "40", "53", "57", "58");

    private DatabaseAway() {}

    /** Whether the same attempt may succeed once PostgreSQL, or what else was said to be away, is back. */
    public static boolean isCauseOf(Throwable failure) {
        var rolledBack = false;
        for (var cause : Causes.of(failure)) {
            if (cause instanceof Unavailable) {
                return true;
            }
            if (cause instanceof SQLException sql) {
                return isPassing(sql);
            }
            rolledBack |= cause instanceof RollbackException;
        }
        return rolledBack;
    }

    private static boolean isPassing(SQLException failure) {
        var state = failure.getSQLState();
        // the connection pool gives up waiting without a state
        return state == null || (state.length() == 5 && PASSING.contains(state.substring(0, 2)));
    }
}
