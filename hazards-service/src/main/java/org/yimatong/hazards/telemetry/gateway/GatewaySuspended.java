package org.yimatong.hazards.telemetry.gateway;

import org.yimatong.kit.problem.Refusal;

/** Nothing is taken from the data gateway until it is reinstated. Becomes 403. */
public class GatewaySuspended extends Refusal {

    private static final int FORBIDDEN = 403;

    GatewaySuspended(String reason) {
        super(FORBIDDEN, "gateway-suspended", reason);
    }
}
