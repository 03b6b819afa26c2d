package org.yimatong.stack.process;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Keeps an eye on the process of one part: at most one lives at a time, and none once it was stopped. */
final class Watch {

    private final Supervised part;
    private final BiConsumer<Watch, Ending> died;
    private @Nullable Running running;
    private volatile boolean stopped;

    /** @param died told of every end that nobody asked for */
    Watch(Supervised part, BiConsumer<Watch, Ending> died) {
        this.part = part;
        this.died = died;
    }

    Supervised part() {
        return part;
    }

    synchronized void start() {
        if (stopped) {
            return;
        }
        running = part.start();
        running.ended().thenAcceptAsync(this::tell);
    }

    synchronized void stop() {
        stopped = true;
        if (running != null) {
            running.stop();
        }
    }

    private void tell(Ending ending) {
        if (!stopped) {
            died.accept(this, ending);
        }
    }
}
