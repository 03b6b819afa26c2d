package org.yimatong.kit.audit;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.clock.ThisCentury;

/** Which recorded changes are asked for. A bean parameter; what is absent narrows nothing. */
public record ChangeCriteria(
        @QueryParam("uscc") @Parameter(description = "Of this enterprise") @Nullable @Pattern(regexp = "[0-9A-Z]{18}")
        String uscc,

        @QueryParam("actor")
        @Parameter(description = "By whom: the id that the identity provider gave them, or system")
        @Nullable
        @Size(max = 100)
        String actor,

        @QueryParam("thingType")
        @Parameter(description = "Kind of thing, for example finding")
        @Nullable
        @Size(max = 100)
        String thingType,

        @QueryParam("thingId") @Parameter(description = "The thing itself") @Nullable @Size(max = 200)
        String thingId,

        @QueryParam("action") @Parameter(description = "What was done, for example reported") @Nullable @Size(max = 100)
        String action,

        @QueryParam("since") @Parameter(description = "Not before") @Nullable @ThisCentury
        Instant since,

        @QueryParam("until") @Parameter(description = "Before") @Nullable @ThisCentury
        Instant until) {

    /** Adds JPQL for what was asked. */
    String narrow(String conditions, Map<String, Object> parameters) {
        var narrowed = new StringBuilder(conditions);
        add(narrowed, " and uscc = :ofUscc", "ofUscc", uscc, parameters);
        add(narrowed, " and actor = :actor", "actor", actor, parameters);
        add(narrowed, " and thingType = :thingType", "thingType", thingType, parameters);
        add(narrowed, " and thingId = :thingId", "thingId", thingId, parameters);
        add(narrowed, " and action = :action", "action", action, parameters);
        add(narrowed, " and recordedAt >= :since", "since", since, parameters);
        add(narrowed, " and recordedAt < :until", "until", until, parameters);
        return narrowed.toString();
    }

    private static void add(
            StringBuilder conditions,
            String condition,
            String name,
            @Nullable Object value,
            Map<String, Object> parameters) {
        if (value != null) {
            conditions.append(condition);
            parameters.put(name, value);
        }
    }
}
