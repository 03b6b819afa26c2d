package org.yimatong.hazards.patrol;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yimatong.events.hazards.v1.PatrolEvents.PatrolMissed;
import org.yimatong.hazards.enterprise.EnterpriseMoved;
import org.yimatong.hazards.source.HazardSources;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;
import org.yimatong.kit.outbox.Outbox;

/** The gaps of the patrol. A caller sees those of their areas. */
@ApplicationScoped
public class PatrolMisses implements PanacheRepositoryBase<PatrolMiss, PatrolMiss.Id> {

    /** A place in the list, newest day first. */
    public record Place(LocalDate day, UUID source) {}

    private final CurrentAccess access;
    private final Audit audit;
    private final Outbox outbox;
    private final HazardSources sources;

    PatrolMisses(CurrentAccess access, Audit audit, Outbox outbox, HazardSources sources) {
        this.access = access;
        this.audit = audit;
        this.outbox = outbox;
        this.sources = sources;
    }

    /**
     * Nobody looked at the source on the next day of its duty: writes the gap down and tells the other services.
     *
     * @param officer who was on duty; null if nobody was
     */
    void add(PatrolDuty duty, @Nullable String officer) {
        var miss = new PatrolMiss(sources.findById(duty.sourceId()), duty.nextDay(), officer, duty.dueAt());
        persist(miss);
        audit.record(
                "patrol.missed",
                new AuditedThing("hazard-source", miss.sourceId().toString(), miss.uscc(), miss.area()),
                Map.of("day", miss.day().toString()));
        outbox.add(new PatrolMissed(
                UUID.randomUUID(),
                miss.missedAt(),
                miss.uscc(),
                miss.area(),
                miss.sourceId(),
                miss.source(),
                miss.name(),
                miss.day(),
                miss.officer()));
    }

    /** Which of these sources were missed on the day. */
    Set<UUID> among(Collection<UUID> sources, LocalDate day) {
        return list("id.sourceId in ?1 and id.day = ?2", sources, day).stream()
                .map(PatrolMiss::sourceId)
                .collect(Collectors.toSet());
    }

    /** Newest day first, behind the place. A criterion that is null lets all of them through. */
    public List<PatrolMiss> list(@Nullable String uscc, @Nullable LocalDate day, @Nullable Place behind, int atMost) {
        var parameters = new HashMap<String, Object>();
        var conditions = new ArrayList<>(List.of(access.get().visibleByIndex(parameters)));
        if (uscc != null) {
            conditions.add("uscc = :enterprise");
            parameters.put("enterprise", uscc);
        }
        if (day != null) {
            conditions.add("id.day = :day");
            parameters.put("day", day);
        }
        if (behind != null) {
            conditions.add("(id.day < :before or (id.day = :before and id.sourceId > :source))");
            parameters.put("before", behind.day());
            parameters.put("source", behind.source());
        }
        return find(String.join(" and ", conditions) + " order by id.day desc, id.sourceId", parameters)
                .page(0, atMost)
                .list();
    }

    void move(@Observes EnterpriseMoved moved) {
        update("area = ?1 where uscc = ?2", moved.area(), moved.uscc());
    }
}
