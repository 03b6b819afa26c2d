package org.yimatong.inspections.officer;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.problem.InvalidInput;

/** An enterprise from which an officer has to keep away (回避), with its reason and its time. */
@Entity
public class ConflictOfInterest {

    @Id
    private UUID id;

    private UUID officerId;
    private String uscc;
    private String reason;
    private LocalDate firstDay;
    private @Nullable LocalDate lastDay;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ConflictOfInterest() {}

    ConflictOfInterest(UUID officerId, String uscc, String reason, LocalDate firstDay, @Nullable LocalDate lastDay) {
        this.id = UUID.randomUUID();
        this.officerId = officerId;
        this.uscc = uscc;
        this.reason = reason;
        this.firstDay = firstDay;
        if (lastDay != null) {
            end(lastDay);
        }
    }

    /** @throws InvalidInput if it would end before it began */
    final void end(LocalDate day) {
        if (day.isBefore(firstDay)) {
            throw new InvalidInput("/lastDay", "ends-before-it-begins");
        }
        lastDay = day;
    }

    /** Whether it holds on one of these days at least, the last included. */
    public boolean holdsWithin(LocalDate first, LocalDate last) {
        return !firstDay.isAfter(last) && (lastDay == null || !lastDay.isBefore(first));
    }

    public UUID id() {
        return id;
    }

    public UUID officerId() {
        return officerId;
    }

    public String uscc() {
        return uscc;
    }

    public String reason() {
        return reason;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    /** On which it still counts; none while no end is known. */
    public @Nullable LocalDate lastDay() {
        return lastDay;
    }
}
