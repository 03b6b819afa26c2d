package org.yimatong.hazards.telemetry.replay;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.yimatong.kit.clock.RecurringWork;

/** Has replayed readings told. */
@ApplicationScoped
class ReplayRounds implements RecurringWork {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Replays replays;

    ReplayRounds(Replays replays) {
        this.replays = replays;
    }

    @Override
    public String name() {
        return "replays";
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public boolean round() {
        replays.tell();
        return false;
    }
}
