package org.yimatong.inspections.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.document.content.DocumentKind;

/** Which documents are asked for. A criterion that is not given lets all of them through. */
public record DocumentFilter(
        @Nullable String uscc,
        @Nullable DocumentKind kind,
        @Nullable DocumentState state) {

    /** JPQL conditions, all of which have to hold; see {@link #parameters()}. */
    List<String> conditions() {
        var conditions = new ArrayList<String>();
        if (uscc != null) {
            conditions.add("uscc = :ofUscc");
        }
        if (kind != null) {
            conditions.add("number.kind = :ofKind");
        }
        if (state != null) {
            conditions.add("state = :inState");
        }
        return conditions;
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        if (uscc != null) {
            parameters.put("ofUscc", uscc);
        }
        if (kind != null) {
            parameters.put("ofKind", kind);
        }
        if (state != null) {
            parameters.put("inState", state);
        }
        return parameters;
    }
}
