package org.yimatong.enterprises.code.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yimatong.kit.clock.RecurringWork;

/** Lets the {@link UnreadRecordReplay} run: at the start, which may be that of a newer version, and now and then. */
@ApplicationScoped
class UnreadRecordClock implements RecurringWork {

    private final UnreadRecordReplay replay;
    private final Duration pause;

    UnreadRecordClock(
            UnreadRecordReplay replay,
            @ConfigProperty(name = "yimatong.unread.try-every", defaultValue = "10m") Duration pause) {
        this.replay = replay;
        this.pause = pause;
    }

    @Override
    public String name() {
        return "unread-records";
    }

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public boolean round() {
        replay.run();
        return false;
    }
}
