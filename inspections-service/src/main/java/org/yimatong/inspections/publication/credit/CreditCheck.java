package org.yimatong.inspections.publication.credit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.yimatong.inspections.calendar.LegalCalendar;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;

/** What the members of a penalty or a permit have to be to each other. */
final class CreditCheck {

    private CreditCheck() {}

    /** @throws InvalidInput naming each member that does not fit */
    static void check(CreditContent content, Clock clock) {
        var errors = new ArrayList<InputError>();
        if (content.decidedOn().isAfter(LegalCalendar.today(clock))) {
            errors.add(new InputError("/decidedOn", "decided-in-the-future"));
        }
        switch (content) {
            case Penalty penalty -> check(penalty, errors);
            case Permit permit -> check(permit, errors);
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private static void check(Penalty penalty, List<InputError> errors) {
        if (penalty.types().contains(Penalty.Type.FINE) != (penalty.fineYuan() != null)) {
            errors.add(new InputError("/fineYuan", "amount-of-penalty"));
        }
        if (penalty.types().contains(Penalty.Type.CONFISCATION) != (penalty.confiscatedYuan() != null)) {
            errors.add(new InputError("/confiscatedYuan", "amount-of-penalty"));
        }
        var validUntil = penalty.validUntil();
        if (validUntil != null && validUntil.isBefore(penalty.decidedOn())) {
            errors.add(new InputError("/validUntil", "validity-ends-before-it-begins"));
        }
        var publicUntil = penalty.publicUntil();
        if (publicUntil != null && publicUntil.isBefore(penalty.decidedOn())) {
            errors.add(new InputError("/publicUntil", "validity-ends-before-it-begins"));
        }
    }

    private static void check(Permit permit, List<InputError> errors) {
        if (permit.validUntil().isBefore(permit.validFrom())) {
            errors.add(new InputError("/validUntil", "validity-ends-before-it-begins"));
        }
    }
}
