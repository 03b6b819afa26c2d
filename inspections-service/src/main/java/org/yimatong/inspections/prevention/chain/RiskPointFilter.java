package org.yimatong.inspections.prevention.chain;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.prevention.risk.RiskColour;

/**
 * Which risk points are asked for. A criterion that is not given lets all of them through.
 *
 * @param hazardCode of their analysis object
 */
public record RiskPointFilter(
        @Nullable String uscc,
        @Nullable String area,
        @Nullable String hazardCode,
        @Nullable RiskColour colour,
        @Nullable ControlLayer controlLayer) {

    /** Values by the attributes they are of. */
    Map<String, Object> criteria() {
        var criteria = new LinkedHashMap<String, Object>();
        put(criteria, "e.uscc", uscc);
        put(criteria, "e.area", area);
        put(criteria, "u.content.hazardCode", hazardCode);
        put(criteria, "e.colourRank", colour == null ? null : colour.ordinal());
        put(criteria, "e.content.controlLayer", controlLayer);
        return criteria;
    }

    private static void put(Map<String, Object> criteria, String attribute, @Nullable Object value) {
        if (value != null) {
            criteria.put(attribute, value);
        }
    }
}
