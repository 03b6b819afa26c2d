package org.yimatong.inspections.consultation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which consultations are asked for. A criterion that is not given lets all of them through.
 *
 * @param escalated whether the bureau had to be told of them
 */
public record ConsultationFilter(
        @Nullable String uscc,
        @Nullable ConsultationState state,
        @Nullable String field,
        @Nullable Boolean escalated) {

    /** JPQL conditions, all of which have to hold; see {@link #parameters()}. */
    List<String> conditions() {
        var conditions = new ArrayList<String>();
        if (uscc != null) {
            conditions.add("uscc = :ofUscc");
        }
        if (state != null) {
            conditions.add("state = :inState");
        }
        if (field != null) {
            conditions.add("question.field = :ofField");
        }
        if (escalated != null) {
            conditions.add(escalated ? "waiting.escalatedAt is not null" : "waiting.escalatedAt is null");
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
        if (field != null) {
            parameters.put("ofField", field);
        }
        return parameters;
    }
}
