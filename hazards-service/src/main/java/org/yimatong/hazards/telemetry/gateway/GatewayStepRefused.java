package org.yimatong.hazards.telemetry.gateway;

import java.util.Map;
import org.yimatong.kit.problem.RuleBroken;

/** A data gateway is suspended already, or is not and cannot be reinstated. */
public class GatewayStepRefused extends RuleBroken {

    private final boolean suspended;

    GatewayStepRefused(boolean suspended) {
        super("gateway-step-refused", suspended ? 1 : 0);
        this.suspended = suspended;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("suspended", suspended);
    }
}
