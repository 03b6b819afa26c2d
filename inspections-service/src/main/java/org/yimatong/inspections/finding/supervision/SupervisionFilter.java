package org.yimatong.inspections.finding.supervision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which supervisions are asked for. A criterion that is not given lets all of them through.
 *
 * @param answered whether there is an answer
 * @param overdue whether there is none, and the day for it has passed
 */
public record SupervisionFilter(
        @Nullable UUID findingId,
        @Nullable String department,
        @Nullable Boolean answered,
        @Nullable Boolean overdue) {

    private static final String OVERDUE = "answer.text is null and overdueSince is not null";

    List<String> conditions() {
        var conditions = new ArrayList<String>();
        if (findingId != null) {
            conditions.add("findingId = :findingId");
        }
        if (department != null) {
            conditions.add("department = :department");
        }
        if (answered != null) {
            conditions.add(answered ? "answer.text is not null" : "answer.text is null");
        }
        if (overdue != null) {
            conditions.add(overdue ? OVERDUE : "not (" + OVERDUE + ")");
        }
        return conditions;
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        if (findingId != null) {
            parameters.put("findingId", findingId);
        }
        if (department != null) {
            parameters.put("department", department);
        }
        return parameters;
    }
}
