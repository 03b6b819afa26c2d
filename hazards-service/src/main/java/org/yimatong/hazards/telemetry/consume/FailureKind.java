package org.yimatong.hazards.telemetry.consume;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a failure to take records in speaks of, and so what is to become of the records. */
enum FailureKind {
    /** The database refuses what a record says: it will refuse it again. */
    OF_DATA,
    /** Somebody is away, or was first: all of it is tried again for as long as that takes. */
    OF_CIRCUMSTANCES,
    /** Our own code stumbled, over a record that nobody thought of: tried again some times, but not for ever. */
    UNFORESEEN;

    /** SQLSTATE classes that speak of the data: data exception, integrity constraint. */
    private static final List<String> CLASSES_OF_DATA = List.of("22", "23");

    /** Two instances raised the same alarm at once: the next try finds it standing. */
    private static final String UNIQUE_VIOLATION = "23505";

    static FailureKind of(RuntimeException failure) {
        Throwable root = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return isOfData(sql.getSQLState()) ? OF_DATA : OF_CIRCUMSTANCES;
            }
            root = cause;
        }
        return isOfTheLanguage(root) ? UNFORESEEN : OF_CIRCUMSTANCES;
    }

    private static boolean isOfData(@Nullable String state) {
        return state != null
                && state.length() == 5
                && CLASSES_OF_DATA.contains(state.substring(0, 2))
                && !state.equals(UNIQUE_VIOLATION);
    }

    /** For example a number that cannot be formatted, or an index that is none. */
    private static boolean isOfTheLanguage(Throwable root) {
        return root instanceof RuntimeException && root.getClass().getName().startsWith("java.");
    }
}
