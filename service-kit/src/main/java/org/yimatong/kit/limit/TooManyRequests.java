package org.yimatong.kit.limit;

import java.time.Duration;
import java.util.Map;
import org.yimatong.kit.problem.Refusal;

/** The caller, or its enterprise, asks more often than it may. Becomes 429 with {@code Retry-After}. */
class TooManyRequests extends Refusal {

    private final Duration wait;

    /** @param type what is counted */
    TooManyRequests(String type, int perSecond, Duration wait) {
        super(429, type, perSecond);
        this.wait = wait;
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Retry-After", Long.toString(wait.plusSeconds(1).toSeconds()));
    }
}
