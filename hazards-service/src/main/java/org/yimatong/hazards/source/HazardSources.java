package org.yimatong.hazards.source;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.enterprise.EnterpriseMoved;
import org.yimatong.hazards.enterprise.KnownEnterprise;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.outbox.Outbox;
import org.yimatong.kit.paging.PageRequest;

/** All registered hazard sources. */
@ApplicationScoped
public class HazardSources implements PanacheRepositoryBase<HazardSource, UUID> {

    private final Outbox outbox;
    private final Event<SourceEnded> endings;

    HazardSources(Outbox outbox, Event<SourceEnded> endings) {
        this.outbox = outbox;
        this.endings = endings;
    }

    public Optional<HazardSource> visible(Access access, UUID id) {
        return one(access, id).singleResultOptional();
    }

    /** The source; nobody else assesses it, or changes it, before this transaction ends. */
    public Optional<HazardSource> held(Access access, UUID id) {
        return one(access, id).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
    }

    /**
     * Stores the source, whose level was set, and tells the other services.
     *
     * @param formerLevel null if it had none before
     */
    public void saveLevel(HazardSource source, @Nullable Integer formerLevel, Instant now) {
        persistAndFlush(source);
        outbox.add(SourceEvents.levelSet(source, formerLevel, now));
    }

    /**
     * The source is no major hazard source any more; tells the other services, and ends what was owed for it.
     *
     * @param decision the deregistration by which it ends
     */
    public void deregister(HazardSource source, UUID decision, Instant now) {
        source.deregister(now);
        persistAndFlush(source);
        outbox.add(SourceEvents.deregistered(source, decision, now));
        endings.fire(new SourceEnded(source.id(), now));
    }

    public Optional<HazardSource> ofEnterprise(String uscc, String code) {
        return find("uscc = ?1 and code = ?2", uscc, code).firstResultOptional();
    }

    /** The source that a row of a file names; its enterprise stays in its area before this transaction ends. */
    public Optional<HazardSource> ofRow(String uscc, String code) {
        getEntityManager().find(KnownEnterprise.class, uscc, LockModeType.PESSIMISTIC_READ);
        return ofEnterprise(uscc, code);
    }

    /**
     * A page of what the caller may see, by enterprise and code.
     *
     * @param uscc only of this enterprise; null for all
     */
    public List<HazardSource> visible(Access access, @Nullable String uscc, PageRequest page) {
        var query = new StringBuilder(Access.VISIBLE);
        var parameters = new Parameters();
        access.parameters().forEach(parameters::and);
        if (uscc != null) {
            query.append(" and uscc = :enterprise");
            parameters.and("enterprise", uscc);
        }
        page.after().ifPresent(after -> {
            query.append(" and (uscc > :afterUscc or (uscc = :afterUscc and code > :afterCode))");
            parameters.and("afterUscc", after.part(0)).and("afterCode", after.part(1));
        });
        return find(query + " order by uscc, code", parameters)
                .page(0, page.fetch())
                .list();
    }

    private PanacheQuery<HazardSource> one(Access access, UUID id) {
        var parameters = new HashMap<>(access.parameters());
        parameters.put("id", id);
        return find("id = :id and " + Access.VISIBLE, parameters);
    }

    /** Before all else that is kept of it: who writes something down for a source holds it meanwhile. */
    void move(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) EnterpriseMoved moved) {
        update("area = ?1 where uscc = ?2", moved.area(), moved.uscc());
    }
}
