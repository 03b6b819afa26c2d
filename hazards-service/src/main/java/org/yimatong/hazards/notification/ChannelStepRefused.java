package org.yimatong.hazards.notification;

import java.util.Map;
import org.yimatong.kit.problem.RuleBroken;

/** A channel is active, paused or removed, and cannot take this step there; or it signs nothing. */
public class ChannelStepRefused extends RuleBroken {

    private final String state;

    ChannelStepRefused(NotificationChannel channel) {
        super("channel-step-refused", channel.removedAt() != null ? 2 : channel.pauseReason() != null ? 1 : 0);
        state = channel.removedAt() != null ? "REMOVED" : channel.pauseReason() != null ? "PAUSED" : "ACTIVE";
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("state", state);
    }
}
