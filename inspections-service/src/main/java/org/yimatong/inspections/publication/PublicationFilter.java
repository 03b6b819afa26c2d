package org.yimatong.inspections.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which publications are asked for. A criterion that is not given lets all of them through.
 *
 * @param late whether the term ran out before it was published
 */
public record PublicationFilter(
        @Nullable PublicationState state,
        @Nullable PublicationKind kind,
        @Nullable Boolean late) {

    /** JPQL conditions, all of which have to hold; see {@link #parameters()}. */
    List<String> conditions() {
        var conditions = new ArrayList<String>();
        if (state != null) {
            conditions.add("state = :inState");
        }
        if (kind != null) {
            conditions.add("kind = :ofKind");
        }
        if (late != null) {
            conditions.add(late ? "lateSince is not null" : "lateSince is null");
        }
        return conditions;
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        if (state != null) {
            parameters.put("inState", state);
        }
        if (kind != null) {
            parameters.put("ofKind", kind);
        }
        return parameters;
    }
}
