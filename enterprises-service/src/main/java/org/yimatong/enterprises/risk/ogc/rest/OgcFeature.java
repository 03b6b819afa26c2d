package org.yimatong.enterprises.risk.ogc.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.risk.RiskPicture;

/**
 * A picture in its place; its properties side by side, as tools for maps want them.
 *
 * @param geometry null if nobody knows where it is
 * @param links null in a collection
 */
@Schema(name = "OgcFeature")
record OgcFeature(
        String type,
        String id,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Point geometry,
        Map<String, @Nullable Object> properties,
        @Nullable List<OgcLink> links) {

    /** @param coordinates degrees east and north */
    @Schema(name = "OgcPoint")
    record Point(String type, List<BigDecimal> coordinates) {}

    /** A page of features. */
    @Schema(name = "OgcFeatures")
    record Page(String type, Instant timeStamp, int numberReturned, List<OgcLink> links, List<OgcFeature> features) {}

    static OgcFeature of(RiskPicture picture, @Nullable List<OgcLink> links) {
        var longitude = picture.longitude();
        var latitude = picture.latitude();
        var point = longitude == null || latitude == null ? null : new Point("Point", List.of(longitude, latitude));
        return new OgcFeature("Feature", picture.uscc(), point, properties(picture), links);
    }

    private static Map<String, @Nullable Object> properties(RiskPicture picture) {
        var properties = new LinkedHashMap<String, @Nullable Object>();
        var portrait = picture.portrait();
        var figures = picture.figures();
        properties.put("uscc", picture.uscc());
        properties.put("area", picture.area());
        properties.put("name", portrait.name());
        properties.put("kind", portrait.kind());
        properties.put("industry", portrait.industry());
        properties.put("enterpriseStatus", portrait.enterpriseStatus());
        properties.put("codeStatus", portrait.codeStatus());
        properties.put("codeSince", portrait.codeSince());
        properties.put("rating", portrait.rating());
        properties.put("warning", portrait.warning());
        properties.put("hazardLevel", portrait.hazardLevel());
        properties.put("openFindings", figures.openFindings());
        properties.put("majorFindings", figures.majorFindings());
        properties.put("overdueFindings", figures.overdueFindings());
        properties.put("alarmsHighHigh", figures.alarmsHighHigh());
        properties.put("alarmsHigh", figures.alarmsHigh());
        properties.put("alarmsLow", figures.alarmsLow());
        properties.put("alarmsLowLow", figures.alarmsLowLow());
        properties.put("lapsedRecords", figures.lapsedRecords());
        properties.put("promiseOverdue", figures.promiseOverdue());
        properties.put("unreliableSensors", figures.unreliableSensors());
        properties.put("changedAt", picture.changedAt());
        return properties;
    }
}
