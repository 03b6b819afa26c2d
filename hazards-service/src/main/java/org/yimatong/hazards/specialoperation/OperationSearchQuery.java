package org.yimatong.hazards.specialoperation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.access.CurrentAccess;

/** Looks for special operations. Only what the caller may see. */
@ApplicationScoped
public class OperationSearchQuery {

    private final SpecialOperations operations;
    private final CurrentAccess access;
    private final Clock clock;

    OperationSearchQuery(SpecialOperations operations, CurrentAccess access, Clock clock) {
        this.operations = operations;
        this.access = access;
        this.clock = clock;
    }

    /** The latest begin first, behind the place. */
    public List<SpecialOperation> find(OperationSearch search, OperationSearch.@Nullable Place behind, int atMost) {
        var parameters = new HashMap<String, Object>();
        var conditions = new ArrayList<String>();
        conditions.add(access.get().visibleByIndex(parameters));
        equal("area", "district", search.area(), conditions, parameters);
        equal("uscc", "enterprise", search.uscc(), conditions, parameters);
        equal("kind", "kind", search.kind(), conditions, parameters);
        equal("level", "level", search.level(), conditions, parameters);
        whenAndHow(search, conditions, parameters);
        if (behind != null) {
            conditions.add("(validFrom < :at or (validFrom = :at and id < :id))");
            parameters.put("at", behind.validFrom());
            parameters.put("id", behind.id());
        }
        return operations
                .find(String.join(" and ", conditions) + " order by validFrom desc, id desc", parameters)
                .page(0, atMost)
                .list();
    }

    private void whenAndHow(OperationSearch search, List<String> conditions, Map<String, Object> parameters) {
        if (search.day() != null) {
            conditions.add(OperationDay.HAS);
            parameters.putAll(new OperationDay(search.day(), clock.instant()).parameters());
        }
        if (search.running() != null) {
            conditions.add("progress.state " + (search.running() ? "=" : "<>") + " :running");
            parameters.put("running", OperationState.RUNNING);
        }
        if (search.overdue() != null) {
            var stands = "(progress.overdueSince is not null and progress.endedAt is null)";
            conditions.add(search.overdue() ? stands : "not " + stands);
        }
    }

    private static void equal(
            String attribute,
            String parameter,
            @Nullable Object value,
            List<String> conditions,
            Map<String, Object> parameters) {
        if (value != null) {
            conditions.add(attribute + " = :" + parameter);
            parameters.put(parameter, value);
        }
    }
}
