package org.yimatong.hazards.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.enterprise.EnterpriseMoved;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;

/** All assessments. Whatever it answers is only what the caller may see. */
@ApplicationScoped
public class Assessments implements PanacheRepositoryBase<Assessment, UUID> {

    /** A place in the history of a source, newest first. */
    public record Place(LocalDate assessedOn, Instant recordedAt, UUID id) {}

    private final CurrentAccess access;
    private final Audit audit;

    Assessments(CurrentAccess access, Audit audit) {
        this.access = access;
        this.audit = audit;
    }

    void save(Assessment assessment) {
        persist(assessment);
        var details = new HashMap<String, Object>();
        details.put("source", assessment.sourceId());
        details.put("assessedOn", assessment.assessedOn().toString());
        details.put("edition", assessment.edition());
        details.put("level", assessment.level());
        audit.record(
                "assessment.recorded",
                new AuditedThing(
                        "hazard-source-assessment", assessment.id().toString(), assessment.uscc(), assessment.area()),
                details);
    }

    public Optional<Assessment> visible(UUID source, UUID id) {
        var parameters = of(source);
        parameters.put("id", id);
        return find("id = :id and sourceId = :source and " + Access.VISIBLE, parameters)
                .singleResultOptional();
    }

    /** The history of a source, newest first, behind the place. */
    public List<Assessment> history(UUID source, @Nullable Place behind, int atMost) {
        var query = "sourceId = :source and " + Access.VISIBLE;
        var parameters = of(source);
        if (behind != null) {
            query += " and (assessedOn < :day or (assessedOn = :day"
                    + " and (recordedAt < :at or (recordedAt = :at and id < :id))))";
            parameters.putAll(Map.of("day", behind.assessedOn(), "at", behind.recordedAt(), "id", behind.id()));
        }
        return find(query + " order by assessedOn desc, recordedAt desc, id desc", parameters)
                .page(0, atMost)
                .list();
    }

    void move(@Observes EnterpriseMoved moved) {
        update("area = ?1 where uscc = ?2", moved.area(), moved.uscc());
    }

    private Map<String, Object> of(UUID source) {
        var parameters = new HashMap<>(access.get().parameters());
        parameters.put("source", source);
        return parameters;
    }
}
