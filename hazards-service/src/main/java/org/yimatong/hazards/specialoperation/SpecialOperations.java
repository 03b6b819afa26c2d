package org.yimatong.hazards.specialoperation;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.yimatong.hazards.caller.Actor;
import org.yimatong.hazards.enterprise.EnterpriseMoved;
import org.yimatong.hazards.specialoperation.OperationStep.Doing;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;
import org.yimatong.kit.outbox.Outbox;

/** All special operations with their steps. Whatever it answers is only what the caller may see. */
@ApplicationScoped
public class SpecialOperations implements PanacheRepositoryBase<SpecialOperation, UUID> {

    private final Outbox outbox;
    private final Audit audit;
    private final CurrentAccess access;

    SpecialOperations(Outbox outbox, Audit audit, CurrentAccess access) {
        this.outbox = outbox;
        this.audit = audit;
        this.access = access;
    }

    /**
     * Stores the operation with the step just taken, and tells the others if it is overdue, or was and has ended.
     *
     * @throws SpecialOperationIdTaken if it is new, and its id is another's
     * @throws PermitNumberTaken if it is new, and its number another's of the enterprise
     */
    void save(SpecialOperation operation, Doing doing, Instant now) {
        persistNew(operation);
        getEntityManager().persist(new OperationStep(operation, doing, Actor.of(access.get()), now));
        var progress = operation.progress();
        audit.record(
                doing.kind().action(),
                new AuditedThing("special-operation", operation.id().toString(), operation.uscc(), operation.area()),
                Map.of("kind", operation.kind(), "state", progress.state(), "step", progress.steps()));
        if (doing.kind() == OperationStepKind.OVERDUE) {
            outbox.add(OperationNews.overdue(operation));
        } else if (progress.endedAfterOverdue()) {
            outbox.add(OperationNews.ended(operation, doing.happenedAt()));
        }
    }

    private void persistNew(SpecialOperation operation) {
        try {
            persistAndFlush(operation);
        } catch (ConstraintViolationException violation) {
            throw switch (violation.getConstraintName()) {
                case "special_operation_pkey" -> new SpecialOperationIdTaken();
                case "special_operation_number" ->
                    new PermitNumberTaken(operation.permit().number());
                case null, default -> violation;
            };
        }
    }

    public Optional<SpecialOperation> visible(UUID id) {
        return one(id).singleResultOptional();
    }

    /** The operation; nobody else takes a step with it before this transaction ends. */
    Optional<SpecialOperation> held(UUID id) {
        return one(id).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
    }

    /** What was done with it, in order. */
    public List<OperationStep> stepsOf(UUID operation) {
        return getEntityManager()
                .createQuery("from OperationStep where operationId = :id order by number", OperationStep.class)
                .setParameter("id", operation)
                .getResultList();
    }

    void move(@Observes EnterpriseMoved moved) {
        update("area = ?1 where uscc = ?2", moved.area(), moved.uscc());
        getEntityManager()
                .createQuery("update OperationStep set area = :area where uscc = :uscc")
                .setParameter("area", moved.area())
                .setParameter("uscc", moved.uscc())
                .executeUpdate();
    }

    private PanacheQuery<SpecialOperation> one(UUID id) {
        var parameters = new HashMap<>(access.get().parameters());
        parameters.put("id", id);
        return find("id = :id and " + Access.VISIBLE, parameters);
    }
}
