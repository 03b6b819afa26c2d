package org.yimatong.inspections.prevention.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.finding.Finding;
import org.yimatong.inspections.finding.FindingReport;
import org.yimatong.inspections.finding.FindingState;
import org.yimatong.inspections.finding.FindingSteps;
import org.yimatong.inspections.finding.FindingsOfEnterprise;
import org.yimatong.inspections.finding.Severity;
import org.yimatong.inspections.prevention.exchange.ExchangeAnswer.Outcome;
import org.yimatong.kit.access.CurrentAccess;

/**
 * What a row means for a finding that is there: what was filed stays, and what is said to be rectified is submitted as
 * such, under the guards of that step. Whether it is accepted is never for rows to say.
 */
@ApplicationScoped
class DangerUpdate {

    private final FindingsOfEnterprise findings;
    private final FindingSteps steps;
    private final ExchangedDangers exchanged;
    private final CurrentAccess access;

    DangerUpdate(FindingsOfEnterprise findings, FindingSteps steps, ExchangedDangers exchanged, CurrentAccess access) {
        this.findings = findings;
        this.steps = steps;
        this.exchanged = exchanged;
        this.access = access;
    }

    /** The finding of the caller's enterprise; nobody else takes a step before the transaction ends. */
    Optional<Finding> held(UUID id) {
        return findings.held(id);
    }

    /** Whether a row has told of it before. */
    boolean isTold(Finding finding) {
        return exchanged.findById(finding.id()) != null;
    }

    /** Files what the first row says. */
    void begin(FindingReport report, SaidDanger said) {
        var finding = findings.file(report);
        if (said.state() == DangerState.AWAITING_ACCEPTANCE) {
            findings.rectify(finding, Objects.requireNonNull(said.content().measures()));
        }
        tell(finding, null, said);
    }

    /** @throws RowRefused if it says what cannot be taken here */
    Outcome take(Finding finding, SaidDanger said) {
        var told = exchanged.findById(finding.id());
        if (requireDeletedAlike(finding, said)) {
            return Outcome.DUPLICATE;
        }
        requireNotOlder(told, said);
        var repeated = told != null && told.hasTold(said.state(), said.frame().stamp());
        var known = new DangerRow(finding, told, steps.of(finding.id(), 0, Integer.MAX_VALUE));
        var rectified = !repeated && isRectification(known, said);
        DangerAsFiled.require(known, said, rectified || repeated && said.state() != DangerState.RECTIFYING);
        if (repeated) {
            return Outcome.DUPLICATE;
        }
        if (rectified) {
            findings.rectify(finding, Objects.requireNonNull(said.content().measures()));
        }
        tell(finding, told, said);
        return rectified ? Outcome.ACCEPTED : Outcome.DUPLICATE;
    }

    /**
     * A rectification is the word of a person who is known here: whoever accepts it must be another one.
     *
     * @throws RowRefused unless it can be submitted by a row
     */
    void requireRectification(SaidDanger said) {
        if (said.state() == DangerState.ACCEPTED) {
            throw new RowRefused("dangerState", "exchange-acceptance-here");
        }
        var roles = access.get().roles();
        if (!roles.contains("enterprise") || roles.contains("data-gateway")) {
            throw new RowRefused("dangerState", "exchange-rectified-by-nobody");
        }
        if (said.content().severity() == Severity.MAJOR) {
            throw new RowRefused("dangerState", "exchange-evidence-here");
        }
        if (said.content().measures() == null) {
            throw new RowRefused("controlMeasures", "exchange-measures-missing");
        }
    }

    /** Whether it is withdrawn here, and deleted there. */
    private static boolean requireDeletedAlike(Finding finding, SaidDanger said) {
        var withdrawn = finding.state() == FindingState.WITHDRAWN;
        if (withdrawn != said.frame().deleted()) {
            throw new RowRefused("deleted", withdrawn ? "exchange-deleted-before" : "exchange-finding-not-deleted");
        }
        return withdrawn;
    }

    /** Rows tell whole seconds. */
    private static void requireNotOlder(@Nullable ExchangedDanger told, SaidDanger said) {
        if (told != null) {
            var known = told.stamp().updatedAt().truncatedTo(ChronoUnit.SECONDS);
            if (said.frame().stamp().updatedAt().isBefore(known)) {
                throw new RowRefused("updateDate", "exchange-outdated", ExchangeTime.write(known));
            }
        }
    }

    private boolean isRectification(DangerRow known, SaidDanger said) {
        var finding = known.finding();
        var here = finding.state().nationalCode();
        if (said.state().code() == here) {
            return false;
        }
        if (said.state().code() < here) {
            throw new RowRefused("dangerState", "exchange-state-behind", here);
        }
        requireRectification(said);
        if (finding.state() != FindingState.RECTIFYING) {
            throw new RowRefused("dangerState", "exchange-step-here");
        }
        known.sentBackAt()
                .filter(at -> !said.frame().stamp().updatedAt().isAfter(at))
                .ifPresent(at -> {
                    throw new RowRefused("updateDate", "exchange-outdated", ExchangeTime.write(at));
                });
        return true;
    }

    private void tell(Finding finding, @Nullable ExchangedDanger told, SaidDanger said) {
        var stamp = said.frame().stamp();
        var noted = told == null ? new ExchangedDanger(finding, said.content(), said.state(), stamp) : told;
        noted.tell(said.state(), stamp);
        exchanged.keep(finding, noted, said.state());
    }
}
