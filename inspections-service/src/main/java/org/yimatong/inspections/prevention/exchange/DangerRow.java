package org.yimatong.inspections.prevention.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.finding.Finding;
import org.yimatong.inspections.finding.FindingState;
import org.yimatong.inspections.finding.FindingStep;
import org.yimatong.inspections.finding.StepKind;
import org.yimatong.inspections.prevention.chain.Stamp;

/**
 * A finding as a row.
 *
 * @param told what rows said of it beside; nothing if none came
 * @param steps oldest first
 */
record DangerRow(Finding finding, @Nullable ExchangedDanger told, List<FindingStep> steps) {

    Map<String, Object> write() {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", finding.id().toString());
        row.putAll(DangerFormat.filed(DangerContent.of(finding, told)));
        DangerFormat.put(row, "controlMeasures", measures());
        row.put(
                "dangerManageDeadline",
                ExchangeTime.write(
                        DangerFormat.endOf(finding.standing().deadline().dueOn())));
        row.put("dangerState", String.valueOf(finding.state().nationalCode()));
        accepted().ifPresent(step -> {
            row.put("checkAcceptPerson", step.actor().name());
            row.put("checkAcceptTime", ExchangeTime.write(step.takenAt()));
            DangerFormat.put(row, "checkAcceptComment", step.statement());
        });
        row.put("deleted", finding.state() == FindingState.WITHDRAWN ? "1" : "0");
        var stamp = stamp();
        row.put("createDate", ExchangeTime.write(stamp.createdAt()));
        row.put("createBy", stamp.createdBy());
        row.put("updateDate", ExchangeTime.write(stamp.updatedAt()));
        row.put("updateBy", stamp.updatedBy());
        return row;
    }

    /** What was done, once the enterprise has said so; until then what has to be done. */
    @Nullable
    String measures() {
        return last(StepKind.RECTIFICATION_SUBMITTED, StepKind.DELISTING_REQUESTED)
                .map(FindingStep::statement)
                .orElse(finding.filing().demand().requiredMeasures());
    }

    /** When what was said to be rectified was sent back here, newest; nothing if it never was. */
    Optional<Instant> sentBackAt() {
        return steps.stream()
                .filter(step -> step.toState() == FindingState.RECTIFYING
                        && step.fromState() != null
                        && step.fromState() != FindingState.RECTIFYING)
                .map(FindingStep::takenAt)
                .max(Comparator.naturalOrder());
    }

    private Optional<FindingStep> accepted() {
        return finding.state() == FindingState.CLOSED || finding.state() == FindingState.DELISTED
                ? last(StepKind.REINSPECTION_PASSED, StepKind.DELISTED)
                : Optional.empty();
    }

    /** The newest of what its system says and of what was done here. */
    private Stamp stamp() {
        var filing = finding.filing();
        var newest = steps.getLast();
        if (told == null) {
            return stamp(filing.reportedAt(), filing.reporter().name(), newest);
        }
        var said = told.stamp();
        return newest.number() > 1 && newest.takenAt().isAfter(said.updatedAt())
                ? stamp(said.createdAt(), said.createdBy(), newest)
                : said;
    }

    private static Stamp stamp(Instant createdAt, String createdBy, FindingStep newest) {
        return new Stamp(createdAt, createdBy, newest.takenAt(), newest.actor().name(), newest.takenAt());
    }

    private Optional<FindingStep> last(StepKind... kinds) {
        var ofKind = new ArrayList<>(steps);
        ofKind.removeIf(step -> !List.of(kinds).contains(step.kind()));
        return ofKind.isEmpty() ? Optional.empty() : Optional.of(ofKind.getLast());
    }
}
