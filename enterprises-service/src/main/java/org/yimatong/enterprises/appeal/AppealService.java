package org.yimatong.enterprises.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.appeal.Appeal.Decision;
import org.yimatong.enterprises.calendar.LegalCalendar;
import org.yimatong.enterprises.code.Codes;
import org.yimatong.enterprises.enterprise.Uscc;
import org.yimatong.enterprises.signature.Signatory;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.problem.NotFound;

/** Appeals: filed by the enterprise, decided by a supervisor. */
@ApplicationScoped
@Transactional
public class AppealService {

    private final Appeals appeals;
    private final Involvement involvement;
    private final Codes codes;
    private final CurrentAccess access;
    private final Clock clock;
    private final int decisionDays;

    /** @param decisionDays after how many days the enterprise is owed an answer; a proposal of this project */
    AppealService(
            Appeals appeals,
            Involvement involvement,
            Codes codes,
            CurrentAccess access,
            Clock clock,
            @ConfigProperty(name = "yimatong.appeal.decision-days", defaultValue = "15") int decisionDays) {
        this.appeals = appeals;
        this.involvement = involvement;
        this.codes = codes;
        this.access = access;
        this.clock = clock;
        this.decisionDays = decisionDays;
    }

    /**
     * Takes in what the enterprise says against a reason of its code.
     *
     * @throws ReasonNotStanding if its code does not give that reason now
     * @throws AppealPending if it said so before and waits for an answer
     */
    public Appeal file(Uscc uscc, String reasonCode, UUID fact, String statement) {
        var code = codes.held(uscc).orElseThrow(NotFound::new);
        var reason = code.evaluation().reasons().stream()
                .filter(given -> given.code().equals(reasonCode) && given.fact().equals(fact))
                .findFirst()
                .orElseThrow(ReasonNotStanding::new);
        if (appeals.isPending(code.uscc(), reason)) {
            throw new AppealPending();
        }
        var decideBy = LegalCalendar.endOf(LegalCalendar.today(clock).plusDays(decisionDays));
        var appeal = Appeal.file(code, reason, statement, signatory(), now(), decideBy);
        appeals.save(appeal);
        return appeal;
    }

    /** @param consequence what is to follow from it; null to reject it */
    public Appeal decide(UUID id, ExpectedVersion expected, String grounds, @Nullable String consequence) {
        var appeal = appeals.held(id).orElseThrow(NotFound::new);
        expected.require(appeal);
        appeal.decide(new Decision(signatory(), now(), grounds, consequence), involvement.in(appeal.reason()));
        appeals.save(appeal);
        return appeal;
    }

    private Signatory signatory() {
        return Signatory.of(access.get());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
