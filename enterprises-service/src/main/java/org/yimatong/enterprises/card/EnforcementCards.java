package org.yimatong.enterprises.card;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.history.RecordHistory;
import org.yimatong.enterprises.listing.TimePlace;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;

/** All enforcement cards ever issued. A caller sees those of the enterprises they see. */
@ApplicationScoped
public class EnforcementCards implements PanacheRepositoryBase<EnforcementCard, UUID> {

    private static final String NEWEST_FIRST = " order by issuedAt desc, id desc";

    /** A card as the history of its enterprise keeps it. */
    record RecordedCard(
            CardState state, CardOrder says, @Nullable String lifted) {

        static RecordedCard of(EnforcementCard card) {
            var lifting = card.lifting();
            return new RecordedCard(card.state(), card.content(), lifting == null ? null : lifting.liftingReason());
        }
    }

    private final Audit audit;
    private final RecordHistory history;

    EnforcementCards(Audit audit, RecordHistory history) {
        this.audit = audit;
        this.history = history;
    }

    /** Stores the card, with what was done in the audit and in the history of its enterprise. */
    void save(EnforcementCard card, String action) {
        persistAndFlush(card);
        var thing = new AuditedThing("enforcement-card", card.id().toString(), card.uscc(), card.area());
        audit.record(
                action,
                thing,
                Map.of("colour", card.content().colour(), "state", card.state(), "version", card.version()));
        history.write(thing, card.version(), action, RecordedCard.of(card));
    }

    public Optional<EnforcementCard> of(String uscc, UUID id) {
        return find("uscc = ?1 and id = ?2", uscc, id).firstResultOptional();
    }

    /** Newest first, beginning behind the place. */
    public List<EnforcementCard> of(String uscc, @Nullable TimePlace after, int atMost) {
        var found = after == null
                ? find("uscc = ?1" + NEWEST_FIRST, uscc)
                : find(
                        "uscc = ?1 and (issuedAt < ?2 or issuedAt = ?2 and id < ?3)" + NEWEST_FIRST,
                        uscc,
                        after.at(),
                        after.id());
        return found.page(0, atMost).list();
    }
}
