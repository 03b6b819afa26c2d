package org.yimatong.inspections.task;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks are asked for. A criterion that is not given lets all of them through.
 *
 * @param officer one of the two who are to do it
 */
public record TaskFilter(
        @Nullable String area,
        @Nullable String uscc,
        @Nullable UUID planId,
        @Nullable UUID drawId,
        @Nullable TaskState state,
        @Nullable UUID officer) {

    private static final Map<String, String> CONDITIONS = Map.of(
            "inArea", "area = :inArea",
            "ofUscc", "uscc = :ofUscc",
            "ofPlan", "origin.planId = :ofPlan",
            "ofDraw", "origin.drawId = :ofDraw",
            "inState", "state = :inState",
            "ofOfficer", "(officers.first = :ofOfficer or officers.second = :ofOfficer)");

    /** JPQL conditions, all of which have to hold; see {@link #parameters()}. */
    List<String> conditions() {
        return parameters().keySet().stream().sorted().map(CONDITIONS::get).toList();
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        put(parameters, "inArea", area);
        put(parameters, "ofUscc", uscc);
        put(parameters, "ofPlan", planId);
        put(parameters, "ofDraw", drawId);
        put(parameters, "inState", state);
        put(parameters, "ofOfficer", officer);
        return parameters;
    }

    private static void put(Map<String, Object> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }
}
