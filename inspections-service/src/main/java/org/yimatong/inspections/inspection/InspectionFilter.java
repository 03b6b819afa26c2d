package org.yimatong.inspections.inspection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which inspections are asked for. A criterion that is not given lets all of them through.
 *
 * @param certificate of one of the two officers
 * @param begunFrom earliest begin
 * @param begunUntil begun before that
 */
public record InspectionFilter(
        @Nullable String uscc,
        @Nullable String area,
        @Nullable InspectionState state,
        @Nullable String certificate,
        @Nullable UUID campaignId,
        @Nullable UUID taskId,
        @Nullable Instant begunFrom,
        @Nullable Instant begunUntil) {

    /** JPQL conditions, all of which have to hold; see {@link #parameters()}. */
    List<String> conditions() {
        var conditions = new ArrayList<String>();
        add(conditions, uscc, "uscc = :ofUscc");
        add(conditions, area, "area = :ofArea");
        add(conditions, state, "state = :inState");
        add(conditions, certificate, "array_contains(certificates, :ofOfficer)");
        add(conditions, campaignId, "campaignId = :ofCampaign");
        add(conditions, taskId, "taskId = :ofTask");
        add(conditions, begunFrom, "begunAt >= :begunFrom");
        add(conditions, begunUntil, "begunAt < :begunUntil");
        return conditions;
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        put(parameters, "ofUscc", uscc);
        put(parameters, "ofArea", area);
        put(parameters, "inState", state);
        put(parameters, "ofOfficer", certificate == null ? null : certificate.toUpperCase(Locale.ROOT));
        put(parameters, "ofCampaign", campaignId);
        put(parameters, "ofTask", taskId);
        put(parameters, "begunFrom", begunFrom);
        put(parameters, "begunUntil", begunUntil);
        return parameters;
    }

    private static void add(List<String> conditions, @Nullable Object criterion, String condition) {
        if (criterion != null) {
            conditions.add(condition);
        }
    }

    private static void put(Map<String, Object> parameters, String name, @Nullable Object criterion) {
        if (criterion != null) {
            parameters.put(name, criterion);
        }
    }
}
