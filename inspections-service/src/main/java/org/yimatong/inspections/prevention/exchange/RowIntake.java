package org.yimatong.inspections.prevention.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.yimatong.inspections.prevention.chain.Chain;
import org.yimatong.inspections.prevention.chain.ChainElement;
import org.yimatong.inspections.prevention.chain.ElementContent;
import org.yimatong.inspections.prevention.chain.ElementKind;
import org.yimatong.inspections.prevention.chain.ElementKind.Owner;
import org.yimatong.inspections.prevention.chain.RiskUnit;
import org.yimatong.inspections.prevention.chain.Stamp;
import org.yimatong.inspections.prevention.exchange.ExchangeAnswer.Outcome;
import org.yimatong.inspections.prevention.task.StoppageContent;

/** Takes single rows into the chain. Among updates of the same element, the newest by the sender's clock stays. */
@ApplicationScoped
class RowIntake {

    private final Chain chain;
    private final Validator validator;
    private final Clock clock;

    RowIntake(Chain chain, Validator validator, Clock clock) {
        this.chain = chain;
        this.validator = validator;
        this.clock = clock;
    }

    /** @throws RowRefused if the row cannot be taken in, besides what {@link Chain} refuses */
    <C extends ElementContent, E extends ChainElement<C>> Outcome take(
            ExchangeFormat<C, E> format, Row row, Owner owner) {
        var kind = format.kind();
        var id = row.id("id");
        var earlier = chain.own(kind, id, owner);
        var content =
                format.reading().apply(row, earlier.map(ChainElement::content).orElse(null));
        requireUnitOfHazard(row, content, owner);
        var frame = RowFrame.of(row, clock.instant());
        var deleted = frame.deleted();
        var stamp = frame.stamp();
        row.requireNoMore();
        requireForm(format, content);
        if (earlier.isPresent()) {
            return deleted ? delete(kind, earlier.get(), stamp) : amend(kind, earlier.get(), content, stamp);
        }
        var filed = chain.file(kind, id, owner, content, stamp);
        if (deleted) {
            chain.delete(kind, filed, stamp);
        }
        return Outcome.ACCEPTED;
    }

    /** Whatever else the row says does not matter any more. */
    private <C extends ElementContent, E extends ChainElement<C>> Outcome delete(
            ElementKind<C, E> kind, E element, Stamp stamp) {
        if (element.isDeleted()) {
            return Outcome.DUPLICATE;
        }
        requireNewer(element, stamp);
        chain.delete(kind, element, stamp);
        return Outcome.ACCEPTED;
    }

    private <C extends ElementContent, E extends ChainElement<C>> Outcome amend(
            ElementKind<C, E> kind, E element, C content, Stamp stamp) {
        if (element.isDeleted()) {
            throw new RowRefused("deleted", "exchange-deleted-before");
        }
        if (element.content().equals(content)) {
            return Outcome.DUPLICATE;
        }
        if (kind.isFinal()) {
            throw new RowRefused("id", "exchange-record-final");
        }
        requireNewer(element, stamp);
        chain.amend(kind, element, content, stamp, null);
        return Outcome.ACCEPTED;
    }

    /** Rows tell whole seconds. */
    private static void requireNewer(ChainElement<?> element, Stamp stamp) {
        var known = element.stamp().updatedAt().truncatedTo(ChronoUnit.SECONDS);
        if (stamp.updatedAt().isBefore(known)) {
            throw new RowRefused("updateDate", "exchange-outdated", ExchangeTime.write(known));
        }
    }

    private void requireUnitOfHazard(Row row, ElementContent content, Owner owner) {
        if (content instanceof StoppageContent stoppage) {
            var hazardCode = row.text("hazardCode");
            chain.own(RiskUnit.KIND, stoppage.unitId(), owner)
                    .filter(unit -> !unit.content().hazardCode().equals(hazardCode))
                    .ifPresent(_ -> {
                        throw new RowRefused("hazardCode", "hazard-of-another-unit");
                    });
        }
    }

    private <C extends ElementContent> void requireForm(ExchangeFormat<C, ?> format, C content) {
        validator.validate(content).stream().findFirst().ifPresent(violation -> {
            var attribute = violation.getPropertyPath().toString();
            throw new RowRefused(format.memberOf(attribute), "invalid", violation.getMessage());
        });
    }
}
