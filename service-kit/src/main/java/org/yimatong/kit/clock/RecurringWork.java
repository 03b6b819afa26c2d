package org.yimatong.kit.clock;

import java.time.Duration;

/**
 * What a service looks for again and again, because no message tells it: a deadline, an import, an entry to seal. What
 * is due stands in the database, so nothing is missed while the service is down, and a round that fails loses nothing.
 *
 * <p>Each such bean has a thread of its own, from the start of the service to its end.
 */
public interface RecurringWork {

    /** Of its thread, and in the log. */
    String name();

    /** Between the end of a round after which nothing was left and the next. */
    Duration pause();

    /**
     * Does what is due, or a part of it. It is asked again at once while there may be more.
     *
     * @return whether there may be more
     */
    boolean round();
}
