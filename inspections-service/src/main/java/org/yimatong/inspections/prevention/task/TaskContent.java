package org.yimatong.inspections.prevention.task;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.prevention.chain.ControlMeasure;
import org.yimatong.inspections.prevention.chain.ElementContent;
import org.yimatong.inspections.prevention.risk.RiskMethods;
import org.yimatong.kit.clock.ThisCentury;
import org.yimatong.kit.problem.InvalidInput;

/**
 * What an enterprise says of a check task.
 *
 * @param cycle how many units from one time to the next; at most 24 hours
 * @param firstAt from when on it is due
 * @param workStart where the hours of work begin; for cycles in hours, and only for them
 * @param workEnd where they end; not after workStart means on the next day
 * @param dutyItem number of the task among those of the responsible person; for their tasks only
 */
@Embeddable
public record TaskContent(
        @NotNull UUID measureId,
        @NotNull @Min(1) @Max(366) Integer cycle,
        @NotNull @Enumerated(EnumType.STRING) CycleUnit cycleUnit,
        @NotNull @ThisCentury Instant firstAt,
        @Nullable LocalTime workStart,
        @Nullable LocalTime workEnd,
        @NotNull @Enumerated(EnumType.STRING) WorkDays workDays,
        @NotNull @Enumerated(EnumType.STRING) Duty duty,
        @Nullable Integer dutyItem)
        implements ElementContent {

    private static final int HOURS_OF_A_DAY = 24;

    /** Keeps of the times what the database keeps; a missing one is told by the form. */
    @SuppressWarnings({"ConstantValue", "DataFlowIssue"})
    public TaskContent {
        firstAt = firstAt == null ? firstAt : firstAt.truncatedTo(ChronoUnit.MICROS);
        workStart = workStart == null ? null : workStart.truncatedTo(ChronoUnit.SECONDS);
        workEnd = workEnd == null ? null : workEnd.truncatedTo(ChronoUnit.SECONDS);
    }

    @Override
    public Optional<Parent> parent() {
        return Optional.of(new Parent(ControlMeasure.KIND, measureId, "/measureId"));
    }

    @Override
    public void check(Instant now, RiskMethods methods) {
        checkWorkTime("/workStart", workStart);
        checkWorkTime("/workEnd", workEnd);
        if (cycleUnit == CycleUnit.HOUR && cycle > HOURS_OF_A_DAY) {
            throw new InvalidInput("/cycle", "cycle-beyond-a-day", HOURS_OF_A_DAY);
        }
        checkDutyItem();
    }

    private void checkWorkTime(String pointer, @Nullable LocalTime time) {
        if ((cycleUnit == CycleUnit.HOUR) == (time == null)) {
            throw new InvalidInput(pointer, time == null ? "work-time-missing" : "work-time-of-days");
        }
    }

    private void checkDutyItem() {
        if (duty == Duty.ROUTINE) {
            if (dutyItem != null) {
                throw new InvalidInput("/dutyItem", "duty-item-of-routine");
            }
        } else if (dutyItem == null || dutyItem < 1 || dutyItem > duty.items()) {
            throw new InvalidInput("/dutyItem", "duty-item-unknown", duty.items());
        }
    }
}
