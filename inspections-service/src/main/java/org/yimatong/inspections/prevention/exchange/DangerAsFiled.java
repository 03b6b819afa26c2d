package org.yimatong.inspections.prevention.exchange;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What was filed of a finding stays, whatever rows say later. */
final class DangerAsFiled {

    /** What a finding has no place for: of one that was filed here, the first row tells it. */
    private static final Set<String> TOLD_BY_ROWS =
            Set.of("registrant", "dangerReason", "riskMeasureId", "hazardCode", "companyCode");

    private DangerAsFiled() {}

    /**
     * Requires that a row says nothing else.
     *
     * @param measuresTold whether the measures are those of a rectification, now or before
     * @throws RowRefused naming the first member that does
     */
    static void require(DangerRow known, SaidDanger said, boolean measuresTold) {
        requireMembers(known, said);
        var filing = known.finding().filing();
        var measures = said.content().measures();
        if (!measuresTold
                && measures != null
                && !measures.equals(filing.demand().requiredMeasures())
                && !measures.equals(known.measures())) {
            throw new RowRefused("controlMeasures", "exchange-finding-final");
        }
        var dueOn = said.content().dueOn();
        if (dueOn != null
                && !dueOn.equals(filing.firstDueOn())
                && !dueOn.equals(known.finding().dueOn())) {
            throw new RowRefused(
                    "dangerManageDeadline",
                    "exchange-deadline-here",
                    known.finding().dueOn());
        }
    }

    private static void requireMembers(DangerRow known, SaidDanger said) {
        var before = DangerFormat.filed(DangerContent.of(known.finding(), known.told()));
        var now = DangerFormat.filed(said.content());
        Stream.concat(before.keySet().stream(), now.keySet().stream())
                .filter(member -> known.told() != null || !TOLD_BY_ROWS.contains(member))
                .filter(member -> !Objects.equals(before.get(member), now.get(member)))
                .findFirst()
                .ifPresent(changed -> {
                    throw new RowRefused(changed, "exchange-finding-final");
                });
    }
}
