package org.yimatong.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.yimatong.kit.problem.DatabaseFailure;

/** Remembers which events a consumer has already taken in. */
@ApplicationScoped
public class Inbox {

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
        try (var connection = database.getConnection();
                var claim = connection.prepareStatement(
                        "insert into inbox_event (consumer, event_id) values (?, ?) on conflict do nothing")) {
            claim.setString(1, consumer);
            claim.setObject(2, eventId);
            return claim.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
