package org.yimatong.testing.privacy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jspecify.annotations.Nullable;

/** Keeps all that is written into the log from {@code INFO} on, as in production, with what was thrown. */
public final class LogWitness extends Handler implements AutoCloseable {

    private static final Logger ROOT = Logger.getLogger("");

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final @Nullable Level before = ROOT.getLevel();

    private LogWitness() {}

    public static LogWitness listening() {
        var witness = new LogWitness();
        ROOT.setLevel(Level.INFO);
        ROOT.addHandler(witness);
        return witness;
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void publish(LogRecord record) {
        var text = record instanceof ExtLogRecord extended ? extended.getFormattedMessage() : record.getMessage();
        var thrown = new StringWriter();
        if (record.getThrown() != null) {
            record.getThrown().printStackTrace(new PrintWriter(thrown));
        }
        lines.add(record.getLoggerName() + ": " + text + " " + thrown);
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        ROOT.removeHandler(this);
        ROOT.setLevel(before);
    }
}
