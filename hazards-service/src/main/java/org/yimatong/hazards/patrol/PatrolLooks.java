package org.yimatong.hazards.patrol;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.calendar.LegalCalendar;
import org.yimatong.hazards.enterprise.EnterpriseMoved;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;

/** Every look at a hazard source. A caller sees those of their areas. */
@ApplicationScoped
public class PatrolLooks implements PanacheRepositoryBase<PatrolLook, UUID> {

    /** A place in a list, newest first. */
    public record Place(Instant shownAt, UUID id) {}

    private final CurrentAccess access;
    private final Audit audit;

    PatrolLooks(CurrentAccess access, Audit audit) {
        this.access = access;
        this.audit = audit;
    }

    void add(PatrolLook look) {
        persistAndFlush(look);
        record(look, "patrol.looked", Map.of());
    }

    void save(PatrolLook look, PatrolNote note) {
        persistAndFlush(look);
        record(look, "patrol.ticked-off", Map.of("outcome", note.outcome()));
    }

    private void record(PatrolLook look, String action, Map<String, ?> details) {
        var all = new HashMap<String, Object>(details);
        all.put("look", look.id().toString());
        all.put("day", look.day().toString());
        audit.record(
                action, new AuditedThing("hazard-source", look.sourceId().toString(), look.uscc(), look.area()), all);
    }

    public Optional<PatrolLook> visible(UUID id) {
        var parameters = new HashMap<>(access.get().parameters());
        parameters.put("id", id);
        return find("id = :id and " + Access.VISIBLE, parameters).singleResultOptional();
    }

    /** Whether somebody ticked the source off on the day, before an instant. */
    boolean tickedOff(UUID source, LocalDate day, Instant before) {
        return count("sourceId = ?1 and day = ?2 and tickedAt < ?3", source, day, before) > 0;
    }

    /** The first look of the day by which each of these sources was ticked off; those that were not are missing. */
    Map<UUID, PatrolLook> firstOf(Collection<UUID> sources, LocalDate day) {
        return list("sourceId in ?1 and day = ?2 and tickedAt is not null order by tickedAt, id", sources, day).stream()
                .collect(Collectors.toMap(PatrolLook::sourceId, look -> look, (first, later) -> first));
    }

    /** Newest first, behind the place. A criterion that is null lets all of them through. */
    public List<PatrolLook> list(@Nullable UUID source, @Nullable LocalDate day, @Nullable Place behind, int atMost) {
        var parameters = new HashMap<String, Object>();
        var conditions = new ArrayList<>(List.of(access.get().visibleByIndex(parameters)));
        if (source != null) {
            conditions.add("sourceId = :source");
            parameters.put("source", source);
        }
        if (day != null) {
            conditions.add("shownAt >= :from and shownAt < :until");
            parameters.put("from", LegalCalendar.startOf(day));
            parameters.put("until", LegalCalendar.endOf(day));
        }
        if (behind != null) {
            conditions.add("(shownAt < :at or (shownAt = :at and id < :id))");
            parameters.put("at", behind.shownAt());
            parameters.put("id", behind.id());
        }
        return find(String.join(" and ", conditions) + " order by shownAt desc, id desc", parameters)
                .page(0, atMost)
                .list();
    }

    void move(@Observes EnterpriseMoved moved) {
        update("area = ?1 where uscc = ?2", moved.area(), moved.uscc());
    }
}
