package org.yimatong.inspections.plan;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;
import org.yimatong.inspections.task.TaskWindow;
import org.yimatong.kit.problem.InvalidInput;

/** The days of a plan, both included, in the calendar of Asia/Shanghai. */
@Embeddable
public record PlanPeriod(LocalDate firstDay, LocalDate lastDay) {

    /** @throws InvalidInput if it would end before it begins */
    public PlanPeriod {
        if (lastDay.isBefore(firstDay)) {
            throw new InvalidInput("/lastDay", "ends-before-it-begins");
        }
    }

    /**
     * The period cut into as many windows as there are visits, as equal as days allow: window {@code i} of {@code n}
     * begins {@code days * i / n} days after the first day. There are never more windows than days.
     */
    List<TaskWindow> windows(int visits) {
        var days = ChronoUnit.DAYS.between(firstDay, lastDay) + 1;
        var number = Math.min(visits, days);
        return LongStream.range(0, number)
                .mapToObj(i -> new TaskWindow(
                        firstDay.plusDays(days * i / number), firstDay.plusDays(days * (i + 1) / number - 1)))
                .toList();
    }
}
