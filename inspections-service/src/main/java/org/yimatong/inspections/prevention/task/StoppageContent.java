package org.yimatong.inspections.prevention.task;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.prevention.chain.ElementContent;
import org.yimatong.inspections.prevention.chain.RiskUnit;
import org.yimatong.inspections.prevention.risk.RiskMethods;
import org.yimatong.kit.clock.ThisCentury;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.text.PlainText;

/**
 * What an enterprise says of a stoppage.
 *
 * @param unitId of the unit; never changes
 * @param resumesAt none while nobody knows
 */
@Embeddable
public record StoppageContent(
        @NotNull UUID unitId,
        @NotNull @ThisCentury Instant stoppedAt,
        @Nullable @ThisCentury Instant resumesAt,
        @NotBlank @PlainText @Size(max = 500) String reason)
        implements ElementContent {

    /** Keeps of the times what the database keeps; a missing one is told by the form. */
    @SuppressWarnings({"ConstantValue", "DataFlowIssue"})
    public StoppageContent {
        stoppedAt = stoppedAt == null ? stoppedAt : stoppedAt.truncatedTo(ChronoUnit.MICROS);
        resumesAt = resumesAt == null ? null : resumesAt.truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public Optional<Parent> parent() {
        return Optional.of(new Parent(RiskUnit.KIND, unitId, "/unitId"));
    }

    /** Checks of one unit are excused by it; for another one there is another stoppage. */
    @Override
    public void checkAgainst(ElementContent earlier) {
        if (earlier instanceof StoppageContent before && !before.unitId.equals(unitId)) {
            throw new InvalidInput("/unitId", "unit-fixed", before.unitId);
        }
    }

    @Override
    public void check(Instant now, RiskMethods methods) {
        if (resumesAt != null && !resumesAt.isAfter(stoppedAt)) {
            throw new InvalidInput("/resumesAt", "resumes-before-it-stops");
        }
    }
}
