package org.yimatong.inspections.task;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** Of what the officers of a task were reminded. Each kind once for a task; never changed. */
@Entity
@IdClass(TaskReminder.Key.class)
public class TaskReminder {

    record Key(UUID taskId, ReminderKind kind) implements Serializable {}

    @Id
    private UUID taskId;

    @Id
    @Enumerated(EnumType.STRING)
    private ReminderKind kind;

    private String uscc;

    @SuppressWarnings("UnusedVariable") // read by the queries and by row-level security
    private String area;

    private Instant dueAt;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected TaskReminder() {}

    TaskReminder(InspectionTask task, ReminderKind kind, Instant dueAt, Instant recordedAt) {
        taskId = task.id();
        uscc = task.uscc();
        area = task.area();
        this.kind = kind;
        this.dueAt = dueAt;
        this.recordedAt = recordedAt;
    }

    public UUID taskId() {
        return taskId;
    }

    public ReminderKind kind() {
        return kind;
    }

    public String uscc() {
        return uscc;
    }

    /** When it was due. */
    public Instant dueAt() {
        return dueAt;
    }

    /** When we got round to it: later after an outage. */
    public Instant recordedAt() {
        return recordedAt;
    }
}
