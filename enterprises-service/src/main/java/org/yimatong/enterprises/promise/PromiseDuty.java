package org.yimatong.enterprises.promise;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.enterprise.Enterprise;
import org.yimatong.enterprises.enterprise.EnterpriseStatus;

/**
 * The duty of an enterprise to promise safety every day of a period, and the next day for which it still owes a
 * promise. A day that passed without one is over: it stays missing, and the next promise ends the gap.
 */
@Entity
public class PromiseDuty {

    /** In days. What was missed longer ago, during a longer outage, is no news any more. */
    private static final int LONGEST_OUTAGE = 31;

    @Id
    private String uscc;

    private LocalDate fromDay;
    private @Nullable LocalDate untilDay;

    /** The first day for which a promise is owed. */
    @OptimisticLock(excluded = true)
    private LocalDate owedFrom;

    /** The first day of which nobody has looked yet whether its promise came in time. */
    @OptimisticLock(excluded = true)
    private LocalDate judgedFrom;

    /** Whether the enterprise is gone for good, and owes nothing. */
    @OptimisticLock(excluded = true)
    private boolean closed;

    /** Whether something was owed when that was last reported to the code. */
    @OptimisticLock(excluded = true)
    private boolean standing;

    /** Rises with every report to the code. */
    @OptimisticLock(excluded = true)
    private long reports;

    /** Of the period alone: what the days bring does not change what an official has seen. */
    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected PromiseDuty() {}

    static PromiseDuty impose(Enterprise enterprise, DutyPeriod period) {
        var duty = new PromiseDuty();
        duty.uscc = enterprise.uscc();
        duty.fromDay = period.from();
        duty.untilDay = period.until();
        duty.owedFrom = period.from();
        duty.judgedFrom = period.from();
        duty.closed = enterprise.details().status() == EnterpriseStatus.CLOSED;
        return duty;
    }

    /**
     * Gives it another period; a new first day is the next one owed. A duty that was over begins anew.
     *
     * @param earliest first day whose promise can still come in time
     */
    void amend(DutyPeriod period, LocalDate today, LocalDate earliest) {
        if (!period.from().equals(fromDay)) {
            fromDay = period.from();
            owedFrom = period.from();
            judgedFrom = period.from();
        } else if (owed(today) == null) {
            owedFrom = later(owedFrom, earliest);
            judgedFrom = later(judgedFrom, earliest);
        }
        untilDay = period.until();
    }

    /** A promise for the day is there. */
    void kept(LocalDate day) {
        owedFrom = later(owedFrom, day.plusDays(1));
    }

    /** The enterprise is gone for good. */
    void close() {
        closed = true;
    }

    /** It is back, and owes promises from the day on. */
    void reopen(LocalDate day) {
        if (closed) {
            closed = false;
            owedFrom = later(owedFrom, day);
            judgedFrom = later(judgedFrom, day);
        }
    }

    /**
     * The days that are over for a promise in time and of which nobody has looked yet whether there was one; each is
     * handed out once, and none that is too long ago.
     *
     * @param firstOpen the first day whose promise can still come in time
     */
    List<LocalDate> judge(LocalDate firstOpen) {
        var end = untilDay == null || !untilDay.isBefore(firstOpen) ? firstOpen : untilDay.plusDays(1);
        if (closed || !judgedFrom.isBefore(end)) {
            return List.of();
        }
        var days =
                later(judgedFrom, end.minusDays(LONGEST_OUTAGE)).datesUntil(end).toList();
        judgedFrom = end;
        return days;
    }

    /** Whether a promise is owed for the day. */
    boolean covers(LocalDate day) {
        return !closed && !day.isBefore(fromDay) && (untilDay == null || !day.isAfter(untilDay));
    }

    /** The first day for which a promise is owed; null if none is, today or later. */
    @Nullable
    LocalDate owed(LocalDate today) {
        var over = untilDay != null && (today.isAfter(untilDay) || owedFrom.isAfter(untilDay));
        return closed || over ? null : owedFrom;
    }

    /** Counts a report to the code; see {@link PromiseFacts}. */
    long reported(boolean owes) {
        standing = owes;
        return ++reports;
    }

    public String uscc() {
        return uscc;
    }

    public DutyPeriod period() {
        return new DutyPeriod(fromDay, untilDay);
    }

    public long version() {
        return version;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
