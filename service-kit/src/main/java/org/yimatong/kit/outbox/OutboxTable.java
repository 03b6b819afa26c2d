package org.yimatong.kit.outbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.yimatong.kit.problem.DatabaseFailure;

/** The relay's view of the outbox: what is unpublished, taken by one relay at a time. */
@ApplicationScoped
class OutboxTable {

    static final int BATCH = 500;

    /** Any number, the same in all instances of a service; names the advisory lock of the one that relays. */
    private static final long RELAY_LOCK = 7_316_001L;

    record Message(long position, String topic, String key, String payload) {}

    /** How a pass over the outbox ended. */
    enum Pass {
        /** Everything that was committed before the pass began is published. */
        DRAINED,
        /** There is more than one batch. */
        MORE,
        /** Another instance is relaying; two would break the order per key. */
        BUSY
    }

    private final DataSource database;

    OutboxTable(DataSource database) {
        this.database = database;
    }

    /**
     * Hands the oldest unpublished messages to {@code publish} and marks them published when it returns.
     *
     * <p>Unpublished rows are found by their mark, never by a cursor over positions: a transaction that commits late
     * would lie below the cursor and be skipped for ever.
     */
    Pass publish(Consumer<List<Message>> publish) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = database.getConnection()) {
                if (!holdsRelayLock(connection)) {
                    return Pass.BUSY;
                }
                var messages = oldestUnpublished(connection);
                if (!messages.isEmpty()) {
                    doNotWaitForTheDisk(connection);
                    publish.accept(messages);
                    markPublished(connection, messages);
                }
                return messages.size() < BATCH ? Pass.DRAINED : Pass.MORE;
            } catch (SQLException e) {
                throw new DatabaseFailure(e);
            }
        });
    }

    private static boolean holdsRelayLock(Connection connection) throws SQLException {
        try (var lock = connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
            lock.setLong(1, RELAY_LOCK);
            try (var result = lock.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    /**
     * The mark may be lost if the database ends badly: then what was sent is sent again, as after any crash in between.
     * What waits behind this pass, an alarm say, is sent that much sooner.
     */
    private static void doNotWaitForTheDisk(Connection connection) throws SQLException {
        try (var setting = connection.createStatement()) {
            setting.execute("set local synchronous_commit = off");
        }
    }

    private static List<Message> oldestUnpublished(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement("""
                select position, topic, message_key, payload from outbox_message
                where published_at is null order by position limit ?
                """)) {
            select.setInt(1, BATCH);
            var messages = new ArrayList<Message>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    messages.add(new Message(rows.getLong(1), rows.getString(2), rows.getString(3), rows.getString(4)));
                }
            }
            return messages;
        }
    }

    private static void markPublished(Connection connection, List<Message> messages) throws SQLException {
        try (var update = connection.prepareStatement(
                "update outbox_message set published_at = clock_timestamp() where position = any (?)")) {
            update.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", messages.stream().map(Message::position).toArray()));
            update.executeUpdate();
        }
    }
}
