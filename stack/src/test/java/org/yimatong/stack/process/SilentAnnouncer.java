package org.yimatong.stack.process;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.yimatong.stack.report.Announcer;

/** For tests that do not ask what is said. */
final class SilentAnnouncer {

    private SilentAnnouncer() {}

    static Announcer create() {
        return new Announcer(
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8), Clock.systemUTC());
    }
}
