package org.yimatong.city.telemetry;

import java.time.Duration;

/** Growing pauses between attempts: doubled each time up to a longest one. */
public final class Backoff {

    private final Duration first;
    private final Duration longest;
    private Duration next;

    public Backoff(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
        this.next = first;
    }

    /** Waits before the next attempt. */
    public void pause() throws InterruptedException {
        Thread.sleep(next);
        var doubled = next.multipliedBy(2);
        next = doubled.compareTo(longest) > 0 ? longest : doubled;
    }

    /** Begins again with the first pause, after a success. */
    public void reset() {
        next = first;
    }
}
