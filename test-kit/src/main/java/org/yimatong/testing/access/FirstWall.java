package org.yimatong.testing.access;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * The tenant predicates of the queries, which a test can take away to see whether row-level security holds alone. A
 * service's tests pass each statement of Hibernate through {@link #inspect}; no product code knows of it.
 */
public final class FirstWall {

    /** {@code Access.SUPERVISED} as Hibernate translates it; also the beginning of {@code Access.VISIBLE}. */
    private static final Pattern SUPERVISED =
            Pattern.compile("\\?\\s*=\\s*true or position\\(", Pattern.CASE_INSENSITIVE);

    /** The same said again for the sake of an index, right behind it: {@code Access.visibleByIndex}. */
    private static final Pattern SAID_AGAIN = Pattern.compile(
            "(\\.uscc\\s*=\\s*\\?\\)+)( and )(\\w+\\.(?:uscc|area)\\s*=\\s*\\?)", Pattern.CASE_INSENSITIVE);

    /** The same in the words of PostgreSQL: {@code (:everything or …}, where no other parameter is true or false. */
    private static final Pattern NATIVE = Pattern.compile("\\(\\? or ", Pattern.CASE_INSENSITIVE);

    /** The same as a statement of SQL says it. */
    private static final Pattern OF_AREAS = Pattern.compile("(\\w+\\.area = any \\(\\?\\))");

    private static volatile boolean stands = true;
    private static final AtomicInteger OPENED = new AtomicInteger();

    private FirstWall() {}

    /** The statement as it is; without its tenant predicate while the wall is away. */
    public static String inspect(String sql) {
        if (stands) {
            return sql;
        }
        var opened = SUPERVISED.matcher(sql).replaceAll("?::boolean is not null or position(");
        opened = NATIVE.matcher(opened).replaceAll("(?::boolean is not null or ");
        opened = SAID_AGAIN.matcher(opened).replaceAll("$1$2($3 or true)");
        opened = OF_AREAS.matcher(opened).replaceAll("($1 or true)");
        if (!opened.equals(sql)) {
            OPENED.incrementAndGet();
        }
        return opened;
    }

    static void stands(boolean whether) {
        stands = whether;
    }

    /** How many statements have lost their predicate so far. */
    static int opened() {
        return OPENED.get();
    }
}
