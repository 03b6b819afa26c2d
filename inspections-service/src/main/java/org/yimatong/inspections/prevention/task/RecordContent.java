package org.yimatong.inspections.prevention.task;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.prevention.chain.ElementContent;
import org.yimatong.inspections.prevention.risk.RiskMethods;
import org.yimatong.kit.clock.ThisCentury;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.text.PlainText;

/**
 * What an enterprise says of a check.
 *
 * @param checkedAt by the checker's own clock
 * @param terminal mark of the mobile terminal, as another system sent it; its values are not published, as those of the
 *     two beside it
 * @param dutyMark whether it was a check of a responsible person (isDefend)
 * @param terminalOfUpdate mark of the terminal by which it was last changed
 */
@Embeddable
public record RecordContent(
        @NotNull UUID taskId,
        @NotNull @ThisCentury Instant checkedAt,
        @NotNull @Enumerated(EnumType.STRING) CheckResult result,

        @Nullable @PlainText(multiline = true) @Size(max = 2000)
        String remark,

        @Nullable @Pattern(regexp = MARK) String terminal,
        @Nullable @Pattern(regexp = MARK) String dutyMark,
        @Nullable @Pattern(regexp = MARK) String terminalOfUpdate)
        implements ElementContent {

    /** A mark of another system. */
    public static final String MARK = "[A-Za-z0-9_.-]{1,36}";

    /** By how much the clock of who sends something may be fast. */
    public static final Duration FAST_CLOCK = Duration.ofMinutes(5);

    /** Keeps of the time what the database keeps; a missing one is told by the form. */
    @SuppressWarnings({"ConstantValue", "DataFlowIssue"})
    public RecordContent {
        checkedAt = checkedAt == null ? checkedAt : checkedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** The task as of the check: its record may arrive after the task was deleted. */
    @Override
    public Optional<Parent> parent() {
        return Optional.of(new Parent(CheckTask.KIND, taskId, "/taskId", checkedAt));
    }

    @Override
    public void check(Instant now, RiskMethods methods) {
        if (checkedAt.isAfter(now.plus(FAST_CLOCK))) {
            throw new InvalidInput("/checkedAt", "checked-in-future", now);
        }
    }
}
