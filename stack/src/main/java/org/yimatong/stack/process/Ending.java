package org.yimatong.stack.process;

import java.util.Map;
import java.util.OptionalInt;

/** How a process ended, as far as its parent can tell. */
public record Ending(OptionalInt code) {

    /** Above this, an exit code tells the number of the signal that ended the process. */
    private static final int SIGNALLED = 128;

    private static final Map<Integer, String> SIGNALS = Map.of(
            1, "SIGHUP", 2, "SIGINT", 3, "SIGQUIT", 4, "SIGILL", 6, "SIGABRT", 7, "SIGBUS", 9, "SIGKILL", 11, "SIGSEGV",
            15, "SIGTERM");

    static Ending of(Process process) {
        return new Ending(OptionalInt.of(process.exitValue()));
    }

    /** The end of a process that is nobody's child: it is gone, and nothing else is known. */
    public static Ending unexplained() {
        return new Ending(OptionalInt.empty());
    }

    public boolean successful() {
        return code.isPresent() && code.getAsInt() == 0;
    }

    @Override
    public String toString() {
        if (code.isEmpty()) {
            return "its process is gone";
        }
        int number = code.getAsInt() - SIGNALLED;
        return number > 0 ? SIGNALS.getOrDefault(number, "signal " + number) : "exit code " + code.getAsInt();
    }
}
