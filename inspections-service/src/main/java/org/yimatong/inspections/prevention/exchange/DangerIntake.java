package org.yimatong.inspections.prevention.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.calendar.DeadlinePassed;
import org.yimatong.inspections.prevention.chain.AnalysisObject;
import org.yimatong.inspections.prevention.chain.Chain;
import org.yimatong.inspections.prevention.chain.ControlMeasure;
import org.yimatong.inspections.prevention.chain.ElementContent.Parent;
import org.yimatong.inspections.prevention.chain.ElementKind.Owner;
import org.yimatong.inspections.prevention.exchange.ExchangeAnswer.Outcome;
import org.yimatong.inspections.prevention.task.CheckRecord;
import org.yimatong.kit.problem.InvalidInput;

/** Takes rows of hidden dangers in: the first of an id files a finding, later ones take it to its next step. */
@ApplicationScoped
class DangerIntake {

    private final Chain chain;
    private final DangerUpdate update;
    private final Validator validator;
    private final Clock clock;

    DangerIntake(Chain chain, DangerUpdate update, Validator validator, Clock clock) {
        this.chain = chain;
        this.update = update;
        this.validator = validator;
        this.clock = clock;
    }

    /** @throws RowRefused if the row cannot be taken in */
    Outcome take(Row row, Owner owner) {
        var said = read(row);
        chain.hold(owner);
        var known = update.held(row.id("id"));
        if (known.isEmpty()) {
            return file(row, said, owner);
        }
        if (!update.isTold(known.get())) {
            requireParents(said.content(), owner);
        }
        return update.take(known.get(), said);
    }

    private SaidDanger read(Row row) {
        row.id("id");
        var content = DangerFormat.read(row);
        var state = row.code("dangerState", DangerFormat.STATE);
        var frame = RowFrame.of(row, clock.instant());
        readAcceptance(row, state, frame.deleted());
        row.requireNoMore();
        validator.validate(content).stream().findFirst().ifPresent(violation -> {
            var member = DangerFormat.memberOf(violation.getPropertyPath().toString());
            throw new RowRefused(member, "invalid", violation.getMessage());
        });
        return new SaidDanger(content, state, frame);
    }

    /**
     * Of what is accepted there all three are told, and of nothing else any. They stay the word of that system. What is
     * withdrawn was accepted by nobody.
     */
    private static void readAcceptance(Row row, DangerState state, boolean deleted) {
        if (state == DangerState.ACCEPTED && !deleted) {
            row.text("checkAcceptPerson");
            row.time("checkAcceptTime");
            row.text("checkAcceptComment");
            return;
        }
        for (var member : List.of("checkAcceptPerson", "checkAcceptTime", "checkAcceptComment")) {
            if (row.textOrNull(member) != null) {
                throw new RowRefused(member, "exchange-acceptance-before");
            }
        }
    }

    private Outcome file(Row row, SaidDanger said, Owner owner) {
        if (said.frame().deleted()) {
            return Outcome.DUPLICATE; // gone there before it was heard of here
        }
        requireParents(said.content(), owner);
        if (said.state() != DangerState.RECTIFYING) {
            update.requireRectification(said);
        }
        try {
            update.begin(said.content().report(row.id("id"), owner.uscc()), said);
            return Outcome.ACCEPTED;
        } catch (DeadlinePassed passed) {
            throw new RowRefused("dangerManageDeadline", "exchange-deadline-passed");
        } catch (InvalidInput invalid) {
            var error = invalid.errors().getFirst();
            throw new RowRefused(DangerFormat.memberOf(error.pointer()), error.code(), error.parameters());
        }
    }

    /** Each that is named, as it stood then: no source says which of them every hidden danger has. */
    private void requireParents(DangerContent danger, Owner owner) {
        Stream.of(
                        parent(danger.checkRecordId(), id -> new Parent(CheckRecord.KIND, id, "checkRecordId")),
                        parent(
                                danger.measureId(),
                                id -> new Parent(ControlMeasure.KIND, id, "riskMeasureId", danger.registeredAt())),
                        parent(
                                danger.hazardCode(),
                                code -> new Parent(AnalysisObject.KIND, code, "hazardCode", danger.registeredAt())))
                .flatMap(Optional::stream)
                .filter(parent -> !chain.stands(parent, owner))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new RowRefused(unknown.pointer(), "unknown-parent");
                });
    }

    private static Optional<Parent> parent(@Nullable Object key, Function<Object, Parent> named) {
        return Optional.ofNullable(key).map(named);
    }
}
