package org.yimatong.inspections.prevention.task;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A time at which a check task is due. Written by {@link Occurrences} only. */
@Entity
public class CheckOccurrence {

    @Id
    private UUID id;

    private UUID taskId;
    private UUID unitId;
    private String uscc;
    private String area;
    private Instant opensAt;
    private Instant closesAt;

    @Enumerated(EnumType.STRING)
    private OccurrenceState state;

    private @Nullable Instant missedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected CheckOccurrence() {}

    public UUID id() {
        return id;
    }

    public UUID taskId() {
        return taskId;
    }

    public UUID unitId() {
        return unitId;
    }

    public String uscc() {
        return uscc;
    }

    public String area() {
        return area;
    }

    public Instant opensAt() {
        return opensAt;
    }

    /** From then on it is too late. */
    public Instant closesAt() {
        return closesAt;
    }

    public OccurrenceState state() {
        return state;
    }

    /** When the clock first saw that it was missed; stays when a late record makes it done. */
    public @Nullable Instant missedAt() {
        return missedAt;
    }
}
