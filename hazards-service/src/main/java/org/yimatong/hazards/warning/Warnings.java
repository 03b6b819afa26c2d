package org.yimatong.hazards.warning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.events.hazards.v1.WarningEvents.WarningChanged;
import org.yimatong.hazards.enterprise.EnterpriseMoved;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.outbox.Outbox;

/** The warnings as they stand, and what they were. A caller sees those of their areas or enterprise. */
@ApplicationScoped
public class Warnings implements PanacheRepositoryBase<Warning, String> {

    /** A place in the list: the newest colour first. */
    public record Place(Instant since, String subject) {}

    private final CurrentAccess access;
    private final Outbox outbox;

    Warnings(CurrentAccess access, Outbox outbox) {
        this.access = access;
        this.outbox = outbox;
    }

    /** Keeps the change, and tells the other services if the colour is another. */
    void save(Warning warning, @Nullable WarningChange change) {
        persist(warning);
        if (change == null) {
            return;
        }
        getEntityManager().persist(change);
        var former = change.formerColour();
        if (change.colour() != former) {
            outbox.add(new WarningChanged(
                    UUID.randomUUID(),
                    change.at(),
                    warning.uscc(),
                    warning.version(),
                    warning.area(),
                    warning.sourceId(),
                    warning.sourceCode(),
                    change.colour().name(),
                    former == null ? null : former.name(),
                    change.rulesVersion(),
                    change.reasons().stream().map(WarningRules.Reason::rule).toList()));
        }
    }

    public Optional<Warning> visible(String subject) {
        var parameters = new HashMap<>(access.get().parameters());
        parameters.put("subject", subject);
        return find("subject = :subject and colour is not null and " + Access.VISIBLE, parameters)
                .singleResultOptional();
    }

    /**
     * The newest colours first, behind the place. A criterion that is null lets all of them through.
     *
     * @param ofEnterprises whether those of enterprises, or those of sources
     */
    public List<Warning> list(
            @Nullable String area,
            @Nullable String uscc,
            @Nullable WarningColour colour,
            @Nullable Boolean ofEnterprises,
            @Nullable Place behind,
            int atMost) {
        var conditions = new ArrayList<>(List.of(Access.VISIBLE, "colour is not null"));
        var parameters = new HashMap<>(access.get().parameters());
        if (area != null) {
            conditions.add("area = :area");
            parameters.put("area", area);
        }
        if (uscc != null) {
            conditions.add("uscc = :enterprise");
            parameters.put("enterprise", uscc);
        }
        if (colour != null) {
            conditions.add("colour = :colour");
            parameters.put("colour", colour);
        }
        if (ofEnterprises != null) {
            conditions.add(ofEnterprises ? "sourceId is null" : "sourceId is not null");
        }
        if (behind != null) {
            conditions.add("(since < :since or (since = :since and subject > :subject))");
            parameters.put("since", behind.since());
            parameters.put("subject", behind.subject());
        }
        return find(String.join(" and ", conditions) + " order by since desc, subject", parameters)
                .page(0, atMost)
                .list();
    }

    /** What a warning was, newest first, from below the number. */
    public List<WarningChange> history(Warning warning, long below, int atMost) {
        return getEntityManager()
                .createQuery(
                        "from WarningChange where id.subject = :subject and id.number < :below order by id.number desc",
                        WarningChange.class)
                .setParameter("subject", warning.subject())
                .setParameter("below", below)
                .setMaxResults(atMost)
                .getResultList();
    }

    void move(@Observes EnterpriseMoved moved) {
        update("area = ?1 where uscc = ?2", moved.area(), moved.uscc());
        getEntityManager()
                .createQuery("update WarningChange set area = :area where uscc = :uscc")
                .setParameter("area", moved.area())
                .setParameter("uscc", moved.uscc())
                .executeUpdate();
    }
}
