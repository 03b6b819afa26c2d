package org.yimatong.inspections.enterprise;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Optional;
import org.yimatong.events.codes.v1.CodeEvent.CodeChanged;
import org.yimatong.inspections.calendar.LegalCalendar;

/** The codes of all enterprises, as far as this service has heard of them. */
@ApplicationScoped
public class KnownCodes implements PanacheRepositoryBase<KnownCode, String> {

    /** Whatever order the news comes in, the newest version stays. */
    private static final String LEARN = """
            insert into known_code (uscc, area, status, colour, version)
            values (:uscc, :area, :status, :colour, :version)
            on conflict (uscc) do update
            set area = excluded.area, status = excluded.status, colour = excluded.colour, version = excluded.version
            where known_code.version < excluded.version
            """;

    private final Event<EnterpriseNews> news;

    KnownCodes(Event<EnterpriseNews> news) {
        this.news = news;
    }

    /** Takes over what the event says, unless something newer is known; tells of it if the colour is another. */
    public void learn(CodeChanged change) {
        var before = colourOf(change.uscc());
        var colour = CodeColour.of(change.status());
        var learnt = getEntityManager()
                .createNativeQuery(LEARN)
                .setParameter("uscc", change.uscc())
                .setParameter("area", change.area())
                .setParameter("status", change.status())
                .setParameter("colour", colour.name())
                .setParameter("version", change.version())
                .executeUpdate();
        if (learnt > 0 && !before.equals(Optional.of(colour))) {
            news.fire(new EnterpriseNews(change.uscc(), LegalCalendar.dayOf(change.occurredAt())));
        }
    }

    private Optional<CodeColour> colourOf(String uscc) {
        return find("uscc", uscc).project(Colour.class).singleResultOptional().map(Colour::colour);
    }

    /** Of a code; read past the entities that a native statement has outdated. */
    public record Colour(CodeColour colour) {}
}
