package org.yimatong.gateway.testing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Callers that have begun a request and go on with it a byte at a time, all of them. */
public final class SlowCallers implements AutoCloseable {

    private static final int PAUSE_MS = 300;

    private final List<RawHttp> callers = new ArrayList<>();
    private final ScheduledExecutorService pen = Executors.newSingleThreadScheduledExecutor();

    private SlowCallers() {}

    /** @param begin what each has sent at once */
    public static SlowCallers of(int count, String source, String begin) throws IOException {
        var slow = new SlowCallers();
        for (var caller = 0; caller < count; caller++) {
            slow.callers.add(RawHttp.send(source, begin));
        }
        slow.pen.scheduleWithFixedDelay(slow::write, PAUSE_MS, PAUSE_MS, TimeUnit.MILLISECONDS);
        return slow;
    }

    public RawHttp first() {
        return callers.getFirst();
    }

    public RawHttp last() {
        return callers.getLast();
    }

    private void write() {
        for (var caller : callers) {
            try {
                caller.write(new byte[] {'x'});
            } catch (IOException refused) {
                // it has been hung up on, which its test sees
            }
        }
    }

    @Override
    public void close() throws IOException {
        pen.shutdownNow();
        for (var caller : callers) {
            caller.close();
        }
    }
}
