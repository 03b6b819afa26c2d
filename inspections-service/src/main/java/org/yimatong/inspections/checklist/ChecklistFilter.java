package org.yimatong.inspections.checklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which editions of checklists are asked for. A criterion that is not given lets all of them through. */
public record ChecklistFilter(
        @Nullable String checklist,
        @Nullable EnterpriseKind kind,
        @Nullable ChecklistState state) {

    /** JPQL conditions, all of which have to hold; see {@link #parameters()}. */
    List<String> conditions() {
        var conditions = new ArrayList<String>();
        if (checklist != null) {
            conditions.add("checklist = :ofChecklist");
        }
        if (kind != null) {
            conditions.add("(array_length(kinds) = 0 or array_contains(kinds, :forKind))");
        }
        if (state != null) {
            conditions.add("state = :inState");
        }
        return conditions;
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        if (checklist != null) {
            parameters.put("ofChecklist", checklist);
        }
        if (kind != null) {
            parameters.put("forKind", kind.name());
        }
        if (state != null) {
            parameters.put("inState", state);
        }
        return parameters;
    }
}
