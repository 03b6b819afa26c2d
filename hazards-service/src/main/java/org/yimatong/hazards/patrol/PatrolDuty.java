package org.yimatong.hazards.patrol;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The duty to look at a hazard source every day, and the first day whose deadline has not passed yet. */
@Entity
public class PatrolDuty {

    /** In days. What was missed longer ago, during a longer outage, is no news any more. */
    private static final int LONGEST_OUTAGE = 31;

    @Id
    private UUID sourceId;

    private String uscc;
    private String area;
    private LocalDate nextDay;
    private Instant remindAt;
    private Instant dueAt;
    private boolean reminded;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected PatrolDuty() {}

    /** Its reminder has come: nobody has looked yet. */
    void remind() {
        reminded = true;
    }

    /** The day is judged; from now on the next one counts. */
    void advance(PatrolTimes times, LocalDate today) {
        var next = nextDay.plusDays(1);
        var earliest = today.minusDays(LONGEST_OUTAGE);
        nextDay = next.isBefore(earliest) ? earliest : next;
        remindAt = times.reminderOf(nextDay);
        dueAt = times.deadlineOf(nextDay);
        reminded = false;
    }

    public UUID sourceId() {
        return sourceId;
    }

    public String uscc() {
        return uscc;
    }

    public String area() {
        return area;
    }

    /** The day that is judged next. */
    public LocalDate nextDay() {
        return nextDay;
    }

    /** When that day is missed. */
    public Instant dueAt() {
        return dueAt;
    }

    /** Whether its reminder has come without a look. */
    public boolean reminded() {
        return reminded;
    }
}
