package org.yimatong.hazards.patrol;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.yimatong.hazards.camera.Camera;
import org.yimatong.hazards.camera.CameraFreshness;
import org.yimatong.hazards.camera.Cameras;
import org.yimatong.hazards.patrol.PatrolEntry.ShownCamera;

/** Puts together what is known of the cameras of hazard sources now. */
@ApplicationScoped
class ShownCameras {

    private final Cameras cameras;
    private final CameraFreshness freshness;

    ShownCameras(Cameras cameras, CameraFreshness freshness) {
        this.cameras = cameras;
        this.freshness = freshness;
    }

    /** Those of these enterprises, by source and device. */
    Map<SourceKey, List<ShownCamera>> of(Collection<String> usccs) {
        return cameras.ofEnterprises(usccs).stream().collect(groupingBy(SourceKey::of, mapping(this::shown, toList())));
    }

    private ShownCamera shown(Camera camera) {
        var entry = camera.entry();
        return new ShownCamera(
                camera.deviceId(),
                entry.name(),
                freshness.of(camera),
                camera.stateAt(),
                camera.offlineSince(),
                entry.playerLink());
    }
}
