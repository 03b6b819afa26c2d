package org.yimatong.enterprises.risk.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.risk.RiskPicture;

/**
 * A picture in its place (RFC 7946).
 *
 * @param id USCC of the enterprise
 * @param geometry null if nobody knows where it is
 */
@Schema(name = "RiskFeature")
record RiskFeature(
        String type,
        String id,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Point geometry,
        RiskPictureView properties) {

    /** @param coordinates degrees east and north, CGCS2000; within a metre of WGS 84 */
    @Schema(name = "RiskPoint")
    record Point(String type, List<BigDecimal> coordinates) {}

    /** All that were asked for; in the document only, since they are never in memory together. */
    @Schema(name = "RiskMap")
    record Collection(
            String type,
            List<RiskFeature> features,
            String snapshot,
            @Nullable Instant asOf) {}

    static RiskFeature of(RiskPicture picture) {
        return new RiskFeature(
                "Feature",
                picture.uscc(),
                pointOf(picture.longitude(), picture.latitude()),
                RiskPictureView.of(picture));
    }

    private static @Nullable Point pointOf(@Nullable BigDecimal longitude, @Nullable BigDecimal latitude) {
        return longitude == null || latitude == null ? null : new Point("Point", List.of(longitude, latitude));
    }
}
