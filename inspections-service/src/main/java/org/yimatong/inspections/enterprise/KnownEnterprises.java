package org.yimatong.inspections.enterprise;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.RegistryEvent;
import org.yimatong.inspections.calendar.LegalCalendar;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;

/** All enterprises this service has heard of. */
@ApplicationScoped
public class KnownEnterprises implements PanacheRepositoryBase<KnownEnterprise, String> {

    /** Whatever order the news comes in, the newest version of the entry stays. */
    private static final String LEARN = """
            insert into known_enterprise (uscc, name, kind, area, status, version)
            values (:uscc, :name, :kind, :area, :status, :version)
            on conflict (uscc) do update
            set name = excluded.name, kind = excluded.kind, area = excluded.area, status = excluded.status,
                version = excluded.version
            where known_enterprise.version < excluded.version
                or known_enterprise.kind = '' and known_enterprise.version = excluded.version
            """;

    private final CurrentAccess access;
    private final Event<EnterpriseNews> announcement;

    KnownEnterprises(CurrentAccess access, Event<EnterpriseNews> announcement) {
        this.access = access;
        this.announcement = announcement;
    }

    /** Takes over what the event says of its enterprise, unless something newer is known. */
    public void learn(RegistryEvent news) {
        var learnt = getEntityManager()
                .createNativeQuery(LEARN)
                .setParameter("uscc", news.uscc())
                .setParameter("name", news.name())
                .setParameter("kind", news.kind())
                .setParameter("area", news.area())
                .setParameter("status", news.status())
                .setParameter("version", news.version())
                .executeUpdate();
        if (learnt > 0) {
            announcement.fire(new EnterpriseNews(news.uscc(), LegalCalendar.dayOf(news.occurredAt())));
        }
    }

    /** The enterprise, if the caller may see it: one of another area is as unknown as one that does not exist. */
    public Optional<KnownEnterprise> visible(String uscc) {
        return visible(List.of(uscc)).stream().findFirst();
    }

    /** Those of them that the caller may see. */
    public List<KnownEnterprise> visible(Collection<String> usccs) {
        var parameters = new HashMap<>(access.get().parameters());
        parameters.put("wanted", usccs);
        return find("uscc in :wanted and " + Access.VISIBLE, parameters).list();
    }
}
