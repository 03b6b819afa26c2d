package org.yimatong.stack.process;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.yimatong.stack.report.Refusal;

/** A program that does one thing and ends soon. */
public record Tool(Command command, LogFile log) {

    private static final int PATIENCE_SECONDS = 120;

    /** Runs it to its end. */
    public boolean succeeds() {
        try {
            var process = command.start(log);
            if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue() == 0;
            }
            process.destroyForcibly();
            return false;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Runs it to its end, and refuses to go on when it fails. */
    public void run() {
        if (!succeeds()) {
            throw new Refusal(
                    "%s failed; its log is %s\n%s".formatted(command.line().getFirst(), log, log.tail(15)));
        }
    }
}
