package org.yimatong.hazards;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The time of day, unless a test says another. */
@Singleton
public class SettableClock extends Clock {

    private volatile Clock time = Clock.systemUTC();

    /** Time goes on from there. */
    public void set(Instant instant) {
        time = Clock.offset(Clock.systemUTC(), java.time.Duration.between(Instant.now(), instant));
    }

    public void reset() {
        time = Clock.systemUTC();
    }

    @Override
    public Instant instant() {
        return time.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return time.withZone(zone);
    }
}
