package org.yimatong.hazards.specialoperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.calendar.WorkCalendar;
import org.yimatong.hazards.enterprise.KnownEnterprises;
import org.yimatong.hazards.specialoperation.OperationStep.Doing;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.problem.NotFound;

/** The steps an enterprise takes with its special operations; each is one transaction. */
@ApplicationScoped
@Transactional
public class SpecialOperationService {

    private final SpecialOperations operations;
    private final KnownEnterprises enterprises;
    private final CurrentAccess access;
    private final PermitRules rules;
    private final Clock clock;

    SpecialOperationService(
            SpecialOperations operations,
            KnownEnterprises enterprises,
            CurrentAccess access,
            SpecialOperationConfig config,
            WorkCalendar calendar,
            Clock clock) {
        this.operations = operations;
        this.enterprises = enterprises;
        this.access = access;
        this.rules = new PermitRules(config.restTimes(calendar.workingDays()));
        this.clock = clock;
    }

    /**
     * Reports a permit of the caller's own enterprise. The same permit under the same id is the same report.
     *
     * @throws InvalidInput if it is not whole, or work by it would have begun already
     * @throws PermitRefused if it breaks rules of the standard
     */
    public SpecialOperation report(Permit permit) {
        var enterprise = Optional.ofNullable(access.get().uscc())
                .flatMap(enterprises::findByIdOptional)
                .orElseThrow(NotFound::new);
        var known = operations.visible(permit.id());
        if (known.isPresent() && known.get().isFreshOf(permit, enterprise.uscc())) {
            return known.get();
        }
        if (known.isPresent()) {
            throw new SpecialOperationIdTaken();
        }
        var now = now();
        permit.requireWhole(now);
        new PermitCheck(rules, permit, linkedTo(permit)).pass();
        var operation = SpecialOperation.report(enterprise, permit, now);
        operations.save(operation, Doing.plain(OperationStepKind.REPORTED, now), now);
        return operation;
    }

    private List<SpecialOperation> linkedTo(Permit permit) {
        var linked = new ArrayList<SpecialOperation>();
        for (var id : permit.linkedTo()) {
            var place = "/linkedTo/" + linked.size();
            linked.add(operations
                    .visible(id)
                    .filter(other -> !other.state().isFinal())
                    .orElseThrow(() -> new InvalidInput(place, "permit-unknown")));
        }
        return linked;
    }

    /** Work begins. */
    public SpecialOperation start(UUID id, ExpectedVersion seen, Instant at, List<GasSample> samples) {
        return step(
                id,
                seen,
                Doing.analysed(OperationStepKind.STARTED, at, samples),
                operation -> operation.start(at, samples, rules));
    }

    /** Work stops for a while; for good if its permit has run out. */
    public SpecialOperation interrupt(UUID id, ExpectedVersion seen, Instant at, String reason) {
        return step(
                id, seen, Doing.noted(OperationStepKind.INTERRUPTED, at, reason), operation -> operation.interrupt(at));
    }

    /** Work goes on. */
    public SpecialOperation resume(UUID id, ExpectedVersion seen, Instant at, List<GasSample> samples) {
        return step(
                id,
                seen,
                Doing.analysed(OperationStepKind.RESUMED, at, samples),
                operation -> operation.resume(at, samples, rules));
    }

    /** Work is done, and somebody accepted it. */
    public SpecialOperation complete(UUID id, ExpectedVersion seen, Instant at, String acceptedBy) {
        return step(
                id,
                seen,
                Doing.noted(OperationStepKind.COMPLETED, at, acceptedBy),
                operation -> operation.end(OperationState.COMPLETED, at));
    }

    /** It is called off, now. */
    public SpecialOperation cancel(UUID id, ExpectedVersion seen, String cause) {
        var now = now();
        return step(
                id,
                seen,
                Doing.noted(OperationStepKind.CANCELLED, now, cause),
                operation -> operation.end(OperationState.CANCELLED, now));
    }

    /**
     * What the permit says besides changes, now.
     *
     * @param validUntil when the caller believes it to end
     * @throws PermitExtensionRefused if that is another instant: a period never changes
     */
    public SpecialOperation change(
            UUID id, ExpectedVersion seen, String cause, Particulars changed, @Nullable Instant validUntil) {
        var now = now();
        return step(id, seen, now, operation -> {
            if (validUntil != null && !validUntil.equals(operation.validUntil())) {
                throw new PermitExtensionRefused(operation.validUntil());
            }
            var former = operation.permit().particulars();
            operation.change(changed, now);
            return new Doing(OperationStepKind.CHANGED, now, cause, List.of(), former);
        });
    }

    private SpecialOperation step(UUID id, ExpectedVersion seen, Doing doing, Consumer<SpecialOperation> step) {
        return step(id, seen, doing.happenedAt(), operation -> {
            step.accept(operation);
            return doing;
        });
    }

    private SpecialOperation step(UUID id, ExpectedVersion seen, Instant at, Function<SpecialOperation, Doing> step) {
        var now = now();
        if (at.isAfter(now)) {
            throw new InvalidInput("/at", "instant-in-future", now);
        }
        var operation = operations.held(id).orElseThrow(NotFound::new);
        seen.require(operation);
        if (operation.hasRunOut(now)) {
            operations.save(operation, Doing.plain(operation.runOut(), operation.validUntil()), now);
        }
        operations.save(operation, step.apply(operation), now);
        if (operation.stoppedOverdue()) {
            operations.save(operation, Doing.plain(OperationStepKind.EXPIRED, operation.endInterrupted()), now);
        }
        return operation;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
