package org.yimatong.hazards.camera;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.problem.NotFound;

/** What video platforms report of cameras. */
@ApplicationScoped
public class CameraReports {

    /** How far the clock of a platform may run ahead. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);

    private final Cameras cameras;
    private final CurrentAccess access;
    private final Audit audit;
    private final Clock clock;

    CameraReports(Cameras cameras, CurrentAccess access, Audit audit, Clock clock) {
        this.cameras = cameras;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes in whether a camera was online. The newest report counts, in whatever order they come; so none is based on
     * a version.
     *
     * @param at when it was in that state
     * @throws InvalidInput if that lies in the future
     */
    @Transactional
    public Camera report(String deviceId, boolean online, Instant at) {
        if (at.isAfter(clock.instant().plus(CLOCK_TOLERANCE))) {
            throw new InvalidInput("/at", "future-time");
        }
        var camera = cameras.held(access.get(), deviceId).orElseThrow(NotFound::new);
        var former = camera.online();
        if (camera.report(online, at.truncatedTo(ChronoUnit.MICROS))
                && !Boolean.valueOf(online).equals(former)) {
            audit.record(
                    online ? "camera.online" : "camera.offline",
                    new AuditedThing("camera", camera.id().toString(), camera.uscc(), camera.area()),
                    Map.of("at", at.toString()));
        }
        return camera;
    }
}
