package org.yimatong.inspections.task;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;

/** Of what officers were reminded. */
@ApplicationScoped
public class TaskReminders implements PanacheRepositoryBase<TaskReminder, TaskReminder.Key> {

    /** A place in the list of reminders, newest first. */
    public record Place(Instant dueAt, UUID taskId) {}

    private static final String OF_OFFICER = """
            taskId in (select t.id from InspectionTask t where t.officers.first = :officer or t.officers.second = :officer)
            """;

    private static final String BEHIND = "(dueAt < :dueAt or (dueAt = :dueAt and taskId < :taskId))";

    private final CurrentAccess access;

    TaskReminders(CurrentAccess access) {
        this.access = access;
    }

    /** Of the task, oldest first. */
    public List<TaskReminder> of(UUID task) {
        return list("taskId", Sort.by("dueAt"), task);
    }

    /** Newest first, behind the place; those of all officers unless one is given. */
    public List<TaskReminder> newestFirst(@Nullable UUID officer, @Nullable Place behind, int atMost) {
        var conditions = new ArrayList<>(List.of(Access.VISIBLE));
        var parameters = new HashMap<>(access.get().parameters());
        if (officer != null) {
            conditions.add(OF_OFFICER);
            parameters.put("officer", officer);
        }
        if (behind != null) {
            conditions.add(BEHIND);
            parameters.put("dueAt", behind.dueAt());
            parameters.put("taskId", behind.taskId());
        }
        return find(String.join(" and ", conditions), Sort.descending("dueAt", "taskId"), parameters)
                .page(0, atMost)
                .list();
    }
}
