package org.yimatong.enterprises.enterprise.rest;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.enterprise.EnterpriseKind;
import org.yimatong.enterprises.enterprise.EnterpriseSearch;
import org.yimatong.enterprises.enterprise.EnterpriseStatus;
import org.yimatong.enterprises.policy.CodeStatus;

/** By what lists of enterprises are narrowed. A bean parameter; an absent or empty value excludes nothing. */
public record EnterpriseFilter(
        @QueryParam("name")
        @Parameter(description = "A part of the name; neither case nor width matters")
        @Size(max = 200)
        @Nullable
        String name,

        @QueryParam("uscc") @Nullable String uscc,
        @QueryParam("area") @Nullable String area,
        @QueryParam("kind") @Nullable EnterpriseKind kind,
        @QueryParam("status") @Nullable EnterpriseStatus status,

        @QueryParam("colour") @Parameter(description = "Status of the code as it was last assessed") @Nullable
        CodeStatus colour,

        @QueryParam("group")
        @Parameter(description = "Key of a group to which it belongs today")
        @Size(max = 100)
        @Nullable
        String group) {

    /** @param after USCC behind which the answer begins */
    public EnterpriseSearch search(@Nullable String after) {
        var code = present(uscc);
        return new EnterpriseSearch(
                present(name),
                code == null ? null : code.toUpperCase(Locale.ROOT),
                present(area),
                kind,
                status,
                colour,
                present(group),
                after);
    }

    /** What was asked for, as the audit remembers it. */
    public Map<String, String> criteria() {
        var criteria = new LinkedHashMap<String, String>();
        put(criteria, "name", name);
        put(criteria, "uscc", uscc);
        put(criteria, "area", area);
        put(criteria, "kind", kind);
        put(criteria, "status", status);
        put(criteria, "colour", colour);
        put(criteria, "group", group);
        return criteria;
    }

    private static void put(Map<String, String> criteria, String name, @Nullable Object value) {
        if (value != null) {
            criteria.put(name, value.toString());
        }
    }

    private static @Nullable String present(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
