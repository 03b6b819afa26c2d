package org.yimatong.enterprises.complaint;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.access.Access;

/**
 * Which complaints are wanted; null where any will do.
 *
 * @param area of supervision
 * @param uscc of the enterprise complained of
 */
public record ComplaintFilter(
        @Nullable String area,
        @Nullable String uscc,
        @Nullable ComplaintStatus status) {

    /** Seen by officials of its area only. */
    static final String SUPERVISED = Access.VISIBLE + " and " + Access.SUPERVISED;

    /** The condition in JPQL, limited to what the caller may see. */
    String condition() {
        return SUPERVISED
                + (area == null ? "" : " and area = :ofArea")
                + (uscc == null ? "" : " and uscc = :ofUscc")
                + (status == null ? "" : " and status = :ofStatus");
    }

    Map<String, Object> parameters(Access access) {
        var parameters = new HashMap<>(access.parameters());
        if (area != null) {
            parameters.put("ofArea", area);
        }
        if (uscc != null) {
            parameters.put("ofUscc", uscc);
        }
        if (status != null) {
            parameters.put("ofStatus", status);
        }
        return parameters;
    }
}
