package org.yimatong.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.yimatong.kit.problem.DatabaseFailure;

/** Remembers which events a consumer has already taken in. */
@ApplicationScoped
public class Inbox {

    /** In one order, so that two who claim the same do not wait for each other. */
    private static final String CLAIM = """
            insert into inbox_event (consumer, event_id)
            select ?, id from unnest(?::uuid[]) id order by id
            on conflict do nothing returning event_id
            """;

    private final DataSource database;

    Inbox(DataSource database) {
        this.database = database;
    }

    /**
     * Claims the event for the consumer in the caller's transaction, so the claim is undone with the effect when that
     * fails.
     *
     * @return false if the event was taken in before
     */
    @Transactional(TxType.MANDATORY)
    public boolean accept(String consumer, UUID eventId) {
        return accept(consumer, Set.of(eventId)).contains(eventId);
    }

    /**
     * Claims many events for the consumer likewise, with one statement.
     *
     * @return those that were not taken in before
     */
    @Transactional(TxType.MANDATORY)
    public Set<UUID> accept(String consumer, Collection<UUID> eventIds) {
        try (var connection = database.getConnection();
                var claim = connection.prepareStatement(CLAIM)) {
            claim.setString(1, consumer);
            claim.setArray(2, connection.createArrayOf("uuid", eventIds.toArray()));
            try (var rows = claim.executeQuery()) {
                var claimed = new HashSet<UUID>();
                while (rows.next()) {
                    claimed.add(rows.getObject(1, UUID.class));
                }
                return claimed;
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
