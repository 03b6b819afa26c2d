package org.yimatong.hazards.camera.rest;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.camera.Camera;
import org.yimatong.hazards.camera.CameraState;

/**
 * A camera as clients see it.
 *
 * @param source code of the hazard source it looks at
 * @param deviceId of GB/T 28181
 * @param state whether somebody can see now, as far as that is known
 * @param online as last reported, however long ago; missing if nobody ever said
 * @param stateAt when it was in that state
 * @param offlineSince missing unless it is offline
 */
record CameraView(
        UUID id,
        String uscc,
        String area,
        String source,
        String deviceId,
        String name,
        int width,
        int height,
        @Nullable String playerLink,
        CameraState state,
        @Nullable Boolean online,
        @Nullable Instant stateAt,
        @Nullable Instant offlineSince) {

    static CameraView of(Camera camera, CameraState state) {
        var entry = camera.entry();
        return new CameraView(
                camera.id(),
                camera.uscc(),
                camera.area(),
                entry.sourceCode(),
                entry.deviceId(),
                entry.name(),
                entry.width(),
                entry.height(),
                entry.playerLink(),
                state,
                camera.online(),
                camera.stateAt(),
                camera.offlineSince());
    }
}
