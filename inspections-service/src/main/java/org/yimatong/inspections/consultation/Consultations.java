package org.yimatong.inspections.consultation;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.expert.Expert;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;

/** All consultations. Whatever it answers is only what the caller may see: of an expert, what is or was theirs. */
@ApplicationScoped
public class Consultations implements PanacheRepositoryBase<Consultation, UUID> {

    /** In the words of the audit. */
    public static final String KIND = "consultation";

    private static final String OF_EXPERT =
            " and id in" + " (select a.consultationId from ConsultationAssignment a where a.account = :account)";

    /** Who knows about the field and has not had the question, beginning with whom the fewest questions wait for. */
    private static final String EXPERT_FOR = """
            select e from Expert e where e.active = true and :field member of e.fields
                and not exists (select 1 from ConsultationAssignment a
                    where a.consultationId = :id and a.expertId = e.id)
            order by (select count(c) from Consultation c where c.expert.id = e.id and c.state = :waiting),
                e.registeredAt, e.id
            """;

    /** A place in the list of consultations, newest first. */
    public record Place(Instant askedAt, UUID id) {}

    private final Audit audit;
    private final CurrentAccess access;

    Consultations(Audit audit, CurrentAccess access) {
        this.audit = audit;
        this.access = access;
    }

    /**
     * Stores the consultation, and with each step it took: its entry in the history, and in the audit.
     *
     * @throws ConsultationIdTaken if its id, or that of its message, is not new
     */
    void save(Consultation consultation) {
        var steps = consultation.releaseSteps();
        persist(consultation);
        var expert = consultation.expert();
        steps.forEach(step -> {
            getEntityManager().persist(step);
            if (step.kind() == ConsultationStepKind.ASSIGNED && expert != null) {
                getEntityManager().merge(new ConsultationAssignment(consultation, expert, step.takenAt()));
            }
        });
        try {
            flush();
        } catch (ConstraintViolationException violation) {
            throw "consultation_pkey".equals(violation.getConstraintName())
                            || "message_once".equals(violation.getConstraintName())
                    ? new ConsultationIdTaken()
                    : violation;
        }
        steps.forEach(step -> audit.record(step.kind().auditedAs(), audited(consultation), detailsOf(step)));
    }

    public Optional<Consultation> visible(UUID id) {
        return one(id).singleResultOptional();
    }

    /** The consultation for a step; nobody else takes one before this transaction ends. */
    Optional<Consultation> visibleForStep(UUID id) {
        return one(id).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
    }

    /** Newest first, at most {@code limit}, beginning behind the place. */
    public List<Consultation> newestFirst(ConsultationFilter filter, @Nullable Place after, int limit) {
        var conditions = new ArrayList<>(filter.conditions());
        var parameters = new HashMap<>(filter.parameters());
        conditions.add(seenBy(parameters));
        if (after != null) {
            conditions.add("(askedAt < :askedAt or (askedAt = :askedAt and id < :id))");
            parameters.put("askedAt", after.askedAt());
            parameters.put("id", after.id());
        }
        return find(String.join(" and ", conditions), Sort.descending("askedAt", "id"), parameters)
                .page(0, limit)
                .list();
    }

    /** Those the clock has to look at, the longest due first. */
    List<UUID> due(Instant now, int limit) {
        return getEntityManager()
                .createQuery(
                        "select id from Consultation where waiting.dueAt <= :now order by waiting.dueAt", UUID.class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    Optional<Expert> expertFor(Consultation consultation) {
        return getEntityManager()
                .createQuery(EXPERT_FOR, Expert.class)
                .setParameter("field", consultation.question().field())
                .setParameter("id", consultation.id())
                .setParameter("waiting", ConsultationState.ASSIGNED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private PanacheQuery<Consultation> one(UUID id) {
        var parameters = new HashMap<String, Object>();
        var seen = seenBy(parameters);
        parameters.put("id", id);
        return find("id = :id and " + seen, parameters);
    }

    private String seenBy(Map<String, Object> parameters) {
        var caller = access.get();
        parameters.putAll(caller.parameters());
        if (!ExpertSetting.isNothingButExpert(caller)) {
            return Access.VISIBLE;
        }
        parameters.put("account", caller.name());
        return Access.VISIBLE + OF_EXPERT;
    }

    private static AuditedThing audited(Consultation consultation) {
        return new AuditedThing(KIND, consultation.id().toString(), consultation.uscc(), consultation.area());
    }

    private static Map<String, Object> detailsOf(ConsultationStep step) {
        return Map.of("number", step.number(), "state", step.toState());
    }
}
