package org.yimatong.hazards.camera;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says how long the report of a camera tells its present state. */
@ApplicationScoped
public class CameraFreshness {

    private final Clock clock;
    private final Duration reportHolds;

    /** @param reportHolds how long a camera that was online is believed to be; a proposal */
    CameraFreshness(
            Clock clock,
            @ConfigProperty(name = "yimatong.cameras.report-holds", defaultValue = "1H") Duration reportHolds) {
        this.clock = clock;
        this.reportHolds = reportHolds;
    }

    /** As of now. */
    public CameraState of(Camera camera) {
        var stateAt = camera.stateAt();
        if (camera.online() == null || stateAt == null) {
            return CameraState.UNKNOWN;
        }
        if (!camera.online()) {
            return CameraState.OFFLINE;
        }
        return stateAt.isBefore(clock.instant().minus(reportHolds)) ? CameraState.UNKNOWN : CameraState.ONLINE;
    }
}
