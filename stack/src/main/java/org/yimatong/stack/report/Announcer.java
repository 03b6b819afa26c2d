package org.yimatong.stack.report;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** Says what happens, one line at a time, with the time of day on this machine. */
public final class Announcer {

    private final PrintStream out;
    private final Clock clock;

    public Announcer(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    public synchronized void say(String line) {
        out.printf("%tT  %s%n", LocalTime.now(clock).truncatedTo(ChronoUnit.SECONDS), line);
    }

    /** Prints a text of several lines as it stands. */
    public synchronized void show(String text) {
        out.println(text);
    }
}
