package org.yimatong.inspections.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which findings are asked for. A criterion that is not given lets all of them through. */
public record FindingFilter(
        @Nullable String uscc,
        @Nullable FindingState state,
        @Nullable Severity severity,
        @Nullable UUID inspectionId,
        @Nullable UUID checkRecordId) {

    /** JPQL conditions, all of which have to hold; see {@link #parameters()}. */
    List<String> conditions() {
        var conditions = new ArrayList<String>();
        if (uscc != null) {
            conditions.add("uscc = :ofUscc");
        }
        if (state != null) {
            conditions.add("state = :inState");
        }
        if (severity != null) {
            conditions.add("danger.severity = :ofSeverity");
        }
        if (inspectionId != null) {
            conditions.add("origin.inspectionId = :ofInspection");
        }
        if (checkRecordId != null) {
            conditions.add("origin.checkRecordId = :ofCheckRecord");
        }
        return conditions;
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        if (uscc != null) {
            parameters.put("ofUscc", uscc);
        }
        if (state != null) {
            parameters.put("inState", state);
        }
        if (severity != null) {
            parameters.put("ofSeverity", severity);
        }
        if (inspectionId != null) {
            parameters.put("ofInspection", inspectionId);
        }
        if (checkRecordId != null) {
            parameters.put("ofCheckRecord", checkRecordId);
        }
        return parameters;
    }
}
