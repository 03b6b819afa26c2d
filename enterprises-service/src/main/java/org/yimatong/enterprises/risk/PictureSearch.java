package org.yimatong.enterprises.risk;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.enterprise.EnterpriseKind;
import org.yimatong.enterprises.enterprise.EnterpriseStatus;
import org.yimatong.enterprises.policy.CodeStatus;

/**
 * Which pictures a caller asks for; an absent criterion excludes nothing.
 *
 * @param industry GB/T 4754, exactly
 * @param codeStatus of the code as it was last assessed
 */
public record PictureSearch(
        @Nullable String area,
        @Nullable EnterpriseKind kind,
        @Nullable String industry,
        @Nullable CodeStatus codeStatus,
        @Nullable EnterpriseStatus enterpriseStatus) {

    /** What was asked for, by name. */
    Map<String, String> criteria() {
        var criteria = new LinkedHashMap<String, String>();
        put(criteria, "area", area);
        put(criteria, "kind", kind);
        put(criteria, "industry", industry);
        put(criteria, "codeStatus", codeStatus);
        put(criteria, "enterpriseStatus", enterpriseStatus);
        return criteria;
    }

    private static void put(Map<String, String> criteria, String attribute, @Nullable Object value) {
        if (value != null) {
            criteria.put(attribute, value.toString());
        }
    }
}
