package org.yimatong.enterprises.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.yimatong.enterprises.caller.CallersEnterprises;
import org.yimatong.enterprises.enterprise.Enterprise;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.problem.NotFound;

/** What officials and enterprises do with enforcement cards; each is one transaction. */
@ApplicationScoped
@Transactional
public class CardService {

    private final CallersEnterprises enterprises;
    private final EnforcementCards cards;
    private final Clock clock;

    CardService(CallersEnterprises enterprises, EnforcementCards cards, Clock clock) {
        this.enterprises = enterprises;
        this.cards = cards;
        this.clock = clock;
    }

    public EnforcementCard issue(String uscc, CardOrder order) {
        var card = EnforcementCard.issue(enterprises.supervised(uscc), order, enterprises.caller(), clock);
        cards.save(card, "card-issued");
        return card;
    }

    public EnforcementCard acknowledge(String uscc, UUID id, ExpectedVersion expected) {
        return take(
                enterprises.own(uscc),
                id,
                expected,
                "card-acknowledged",
                card -> card.acknowledge(enterprises.caller(), clock));
    }

    public EnforcementCard lift(String uscc, UUID id, ExpectedVersion expected, String reason) {
        return take(
                enterprises.supervised(uscc),
                id,
                expected,
                "card-lifted",
                card -> card.lift(reason, enterprises.caller(), clock));
    }

    private EnforcementCard take(
            Enterprise enterprise, UUID id, ExpectedVersion expected, String action, Consumer<EnforcementCard> step) {
        var card = cards.of(enterprise.uscc(), id).orElseThrow(NotFound::new);
        expected.require(card);
        step.accept(card);
        cards.save(card, action);
        return card;
    }
}
