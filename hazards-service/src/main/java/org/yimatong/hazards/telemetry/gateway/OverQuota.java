package org.yimatong.hazards.telemetry.gateway;

import java.time.Duration;
import java.util.Map;
import org.yimatong.kit.problem.Refusal;

/** The data gateway sends more than it may. Becomes 429 with {@code Retry-After}; nothing of the message was taken. */
public class OverQuota extends Refusal {

    private static final int TOO_MANY_REQUESTS = 429;

    private final Quota quota;
    private final Duration wait;

    /** @param wait until something of the quota is left again */
    OverQuota(Quota quota, Duration wait) {
        super(TOO_MANY_REQUESTS, "over-quota", quota.readingsPerSecond(), quota.burst(), seconds(wait));
        this.quota = quota;
        this.wait = wait;
    }

    /** How long to wait before the message is sent again. */
    public Duration waiting() {
        return wait;
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Retry-After", String.valueOf(seconds(wait)));
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("readingsPerSecond", quota.readingsPerSecond(), "burst", quota.burst());
    }

    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
