package org.yimatong.hazards.camera;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.quality.Defect;

/**
 * What the registrar enters of a camera.
 *
 * @param sourceCode code of the hazard source it looks at
 * @param deviceId of GB/T 28181, 20 digits
 * @param width of its picture in points
 * @param height of its picture in points
 * @param playerLink where its picture can be watched; null if nowhere
 */
public record CameraEntry(
        String sourceCode,
        String deviceId,
        String name,
        int width,
        int height,
        @Nullable String playerLink) {

    /** 1080P. */
    private static final int LONG_SIDE = 1_920;

    private static final int SHORT_SIDE = 1_080;

    Map<Defect, String> defects() {
        var isEnough = Math.max(width, height) >= LONG_SIDE && Math.min(width, height) >= SHORT_SIDE;
        return isEnough ? Map.of() : Map.of(Defect.RESOLUTION_TOO_LOW, "width,height");
    }
}
