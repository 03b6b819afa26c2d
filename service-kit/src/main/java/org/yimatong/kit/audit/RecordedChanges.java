package org.yimatong.kit.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;

/** The record, for officials who may read it: of their areas, and of the whole city if they answer for it. */
@ApplicationScoped
public class RecordedChanges implements PanacheRepositoryBase<RecordedChange, UUID> {

    /** A place in the list, latest first. */
    public record Place(Instant recordedAt, UUID id) {}

    private final CurrentAccess access;

    RecordedChanges(CurrentAccess access) {
        this.access = access;
    }

    /** Latest first, at most {@code limit}, beginning behind the place. */
    public List<RecordedChange> latestFirst(ChangeCriteria criteria, @Nullable Place after, int limit) {
        var parameters = access.get().areaParameters();
        var conditions = criteria.narrow(Access.SUPERVISED, parameters);
        if (after != null) {
            conditions += " and (recordedAt < :recordedAt or (recordedAt = :recordedAt and id < :id))";
            parameters.put("recordedAt", after.recordedAt());
            parameters.put("id", after.id());
        }
        return find(conditions, Sort.descending("recordedAt", "id"), parameters)
                .page(0, limit)
                .list();
    }
}
