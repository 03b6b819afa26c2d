package org.yimatong.enterprises.risk.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.risk.RiskPicture;
import org.yimatong.enterprises.risk.RiskPicture.Figures;
import org.yimatong.enterprises.risk.RiskPicture.Portrait;

/**
 * A picture as it is now.
 *
 * @param gone the enterprise is no longer of this area: forget the row
 * @param portrait null if it is gone
 * @param figures null if it is gone
 */
@Schema(name = "RiskPicture")
record RiskPictureView(
        String uscc,
        String area,
        boolean gone,
        Instant changedAt,
        @Nullable Portrait portrait,
        @Nullable Figures figures) {

    static RiskPictureView of(RiskPicture picture) {
        return new RiskPictureView(
                picture.uscc(),
                picture.area(),
                picture.isGone(),
                picture.changedAt(),
                picture.isGone() ? null : picture.portrait(),
                picture.isGone() ? null : picture.figures());
    }
}
