package org.yimatong.inspections.prevention.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.finding.Finding;
import org.yimatong.inspections.finding.FindingStep;
import org.yimatong.inspections.finding.FindingSteps;
import org.yimatong.inspections.finding.Findings;
import org.yimatong.inspections.prevention.chain.ElementKind.Owner;
import org.yimatong.inspections.prevention.exchange.ExchangeAnswer.Outcome;

/** Findings as rows of {@code sec_hidden_danger_info}. */
@ApplicationScoped
class DangerExchange {

    static final String NAME = "sec_hidden_danger_info";

    private final DangerIntake intake;
    private final Findings findings;
    private final FindingSteps steps;
    private final ExchangedDangers exchanged;

    DangerExchange(DangerIntake intake, Findings findings, FindingSteps steps, ExchangedDangers exchanged) {
        this.intake = intake;
        this.findings = findings;
        this.steps = steps;
        this.exchanged = exchanged;
    }

    /** @throws RowRefused if the row cannot be taken in */
    Outcome take(Row row, Owner enterprise) {
        return intake.take(row, enterprise);
    }

    /**
     * All that the caller may see, whoever filed it, withdrawn ones too, in an order that changes do not disturb.
     *
     * @param uscc of one enterprise only
     */
    List<Exchange.Sent> send(@Nullable String uscc, @Nullable UUID after, int limit) {
        var page = findings.everything(uscc, after, limit);
        var ids = page.stream().map(Finding::id).toList();
        var told = exchanged.of(ids);
        var taken = steps.of(ids);
        return page.stream()
                .map(finding -> new Exchange.Sent(
                        finding.id(),
                        new DangerRow(
                                        finding,
                                        told.get(finding.id()),
                                        upTo(finding.version(), taken.getOrDefault(finding.id(), List.of())))
                                .write()))
                .toList();
    }

    /** Steps that were taken after the finding was read are of the next pass. */
    private static List<FindingStep> upTo(long version, List<FindingStep> steps) {
        return steps.stream().filter(step -> step.number() <= version).toList();
    }
}
