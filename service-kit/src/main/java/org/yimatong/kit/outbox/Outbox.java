package org.yimatong.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.yimatong.events.EventContract;
import org.yimatong.events.EventJson;
import org.yimatong.kit.problem.DatabaseFailure;

/** Where a service leaves the events it wants published. */
@ApplicationScoped
public class Outbox {

    private static final String INSERT =
            "insert into outbox_message (event_id, topic, message_key, payload) values (?, ?, ?, ?)";

    private static final String BUSY =
            "select position from outbox_message where published_at is null order by position offset ? limit 1";

    private final DataSource database;
    private final OutboxConfig config;
    private final Event<OutboxFilled> filled;

    Outbox(DataSource database, OutboxConfig config, Event<OutboxFilled> filled) {
        this.database = database;
        this.config = config;
        this.filled = filled;
    }

    /** Stores the event in the caller's transaction: change and event are committed together, or not at all. */
    @Transactional(TxType.MANDATORY)
    public void add(EventContract event) {
        add(List.of(event));
    }

    /** Stores the events in the caller's transaction, in this order. */
    @Transactional(TxType.MANDATORY)
    public void add(List<? extends EventContract> events) {
        if (events.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            for (var event : events) {
                insert.setObject(1, event.eventId());
                insert.setString(2, EventJson.topicOf(event));
                insert.setString(3, event.uscc());
                insert.setString(4, EventJson.write(event, config.source()));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
        filled.fire(new OutboxFilled());
    }

    /**
     * Whether more waits to be published than goes out at once. Who has very much to announce lets it go first, so that
     * nobody else's news waits behind.
     */
    @Transactional(TxType.MANDATORY)
    public boolean isBusy() {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(BUSY)) {
            select.setInt(1, OutboxTable.BATCH - 1);
            try (var row = select.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
