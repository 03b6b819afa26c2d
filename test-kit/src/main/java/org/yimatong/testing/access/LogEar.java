package org.yimatong.testing.access;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;

/** Listens to everything the service writes into its log, and keeps what shows anything of a tenant. */
final class LogEar extends Handler {

    private final Queue<String> heard = new ConcurrentLinkedQueue<>();

    static LogEar listening() {
        var ear = new LogEar();
        Logger.getLogger("").addHandler(ear);
        return ear;
    }

    List<String> heard() {
        return List.copyOf(heard);
    }

    @Override
    public void publish(LogRecord record) {
        var text = record instanceof ExtLogRecord extended ? extended.getFormattedMessage() : record.getMessage();
        var thrown = record.getThrown() == null ? "" : String.valueOf(record.getThrown());
        if (Tenant.planted().stream().anyMatch(tenant -> (text + thrown).contains(tenant.mark()))) {
            heard.add(record.getLoggerName() + ": " + text + " " + thrown);
        }
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
