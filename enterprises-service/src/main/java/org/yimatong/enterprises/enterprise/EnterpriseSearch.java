package org.yimatong.enterprises.enterprise;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.access.Access;

/**
 * Which enterprises a caller asks for; an absent criterion excludes nothing.
 *
 * @param name a part of the name
 * @param after USCC behind which the answer begins
 */
public record EnterpriseSearch(
        @Nullable String area,
        @Nullable EnterpriseKind kind,
        @Nullable String name,
        @Nullable String after) {

    private static final char ESCAPE = '!';

    /** The condition in JPQL, limited to what the caller may see. */
    String condition() {
        var condition = new StringBuilder(Access.VISIBLE);
        if (area != null) {
            condition.append(" and area = :ofArea");
        }
        if (kind != null) {
            condition.append(" and kind = :ofKind");
        }
        if (name != null) {
            condition
                    .append(" and lower(name) like :named escape '")
                    .append(ESCAPE)
                    .append('\'');
        }
        if (after != null) {
            condition.append(" and uscc > :after");
        }
        return condition.append(" order by uscc").toString();
    }

    Map<String, Object> parameters(Access access) {
        var parameters = new HashMap<>(access.parameters());
        if (area != null) {
            parameters.put("ofArea", area);
        }
        if (kind != null) {
            parameters.put("ofKind", kind);
        }
        if (name != null) {
            parameters.put("named", "%" + literal(name.toLowerCase(Locale.ROOT)) + "%");
        }
        if (after != null) {
            parameters.put("after", after);
        }
        return parameters;
    }

    /** The text without the meaning that {@code like} gives to some characters. */
    private static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
