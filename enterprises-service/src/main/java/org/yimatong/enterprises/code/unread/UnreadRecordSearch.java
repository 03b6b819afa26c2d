package org.yimatong.enterprises.code.unread;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.listing.TimePlace;
import org.yimatong.kit.access.Access;

/**
 * Which records are asked for; an absent criterion excludes nothing.
 *
 * @param after behind which the answer begins
 */
public record UnreadRecordSearch(
        @Nullable String uscc,
        @Nullable UnreadState state,
        @Nullable TimePlace after) {

    /** Those of the caller's areas; what names no enterprise is seen by those alone who see everything. */
    private static final String VISIBLE =
            "(:everything = true or uscc in (select c.uscc from Code c where " + Access.visible("c") + "))";

    String condition() {
        var condition = new StringBuilder(VISIBLE);
        if (uscc != null) {
            condition.append(" and uscc = :ofEnterprise");
        }
        if (state != null) {
            condition.append(" and state = :inState");
        }
        if (after != null) {
            condition.append(" and (receivedAt > :afterTime or receivedAt = :afterTime and id > :afterId)");
        }
        return condition.append(" order by receivedAt, id").toString();
    }

    Map<String, Object> parameters(Access access) {
        var parameters = new HashMap<>(access.parameters());
        if (uscc != null) {
            parameters.put("ofEnterprise", uscc);
        }
        if (state != null) {
            parameters.put("inState", state);
        }
        if (after != null) {
            parameters.put("afterTime", after.at());
            parameters.put("afterId", after.id());
        }
        return parameters;
    }

    /** The condition under which the caller sees the record of an id. */
    static String ofId() {
        return "id = :of and " + VISIBLE;
    }
}
