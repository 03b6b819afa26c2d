package org.yimatong.kit.personal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** One look through all encrypted columns, in the order of their rows. What it misses, the next one finds. */
class ReEncryptionPass {

    private static final int BATCH = 200;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final List<EncryptedColumn<?>> columns;
    private final String currentMark;
    private final TreeMap<String, Unreadable> unreadable = new TreeMap<>();
    private int at;
    private UUID reached = BEFORE_ALL;
    private int renewed;

    private record Stored(UUID id, String value) {}

    /** Rows that were worked on, which counts once that is committed. */
    record Batch(int size, UUID last, int renewed, List<UUID> unreadable) {}

    /**
     * What no key at hand opens in one place.
     *
     * @param some of their rows, by which they can be looked for
     */
    record Unreadable(int count, List<UUID> some) {

        private static final int NAMED = 10;

        Unreadable with(List<UUID> more) {
            var rows = Stream.concat(some.stream(), more.stream()).limit(NAMED).toList();
            return new Unreadable(count + more.size(), rows);
        }

        @Override
        public String toString() {
            return "%d, of the rows %s".formatted(count, some);
        }
    }

    ReEncryptionPass(List<EncryptedColumn<?>> columns, String currentMark) {
        this.columns = columns;
        this.currentMark = currentMark;
    }

    boolean hasMore() {
        return at < columns.size();
    }

    /** Brings the next rows under the current key. The pass stays where it is: nothing is committed yet. */
    Batch renewNext(Connection connection) throws SQLException {
        var column = columns.get(at);
        var outdated = outdated(connection, column);
        var lost = renew(connection, column, outdated);
        var last = outdated.isEmpty() ? reached : outdated.getLast().id();
        return new Batch(outdated.size(), last, outdated.size() - lost.size(), lost);
    }

    /** Goes on behind the batch, which is committed. */
    void advance(Batch committed) {
        renewed += committed.renewed();
        if (!committed.unreadable().isEmpty()) {
            var place = columns.get(at).place();
            var before = unreadable.getOrDefault(place, new Unreadable(0, List.of()));
            unreadable.put(place, before.with(committed.unreadable()));
        }
        if (committed.size() < BATCH) {
            at++;
            reached = BEFORE_ALL;
        } else {
            reached = committed.last();
        }
    }

    /** What somebody else works on is left to them, or to the next pass. */
    private List<Stored> outdated(Connection connection, EncryptedColumn<?> column) throws SQLException {
        try (var select = connection.prepareStatement("""
                select id, %2$s from %1$s
                where id > ? and %2$s is not null and not starts_with(%2$s, ?)
                order by id limit ? for update skip locked
                """.formatted(column.table(), column.column()))) {
            select.setObject(1, reached);
            select.setString(2, currentMark);
            select.setInt(3, BATCH);
            var found = new ArrayList<Stored>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(new Stored(rows.getObject(1, UUID.class), rows.getString(2)));
                }
            }
            return found;
        }
    }

    /** @return the rows of those that no key at hand opens */
    private List<UUID> renew(Connection connection, EncryptedColumn<?> column, List<Stored> outdated)
            throws SQLException {
        var lost = new ArrayList<UUID>();
        try (var update = connection.prepareStatement(
                "update %s set %s = ? where id = ?".formatted(column.table(), column.column()))) {
            for (var stored : outdated) {
                try {
                    update.setString(1, column.renewed(stored.value()));
                } catch (UnreadablePersonalData e) {
                    lost.add(stored.id());
                    continue;
                }
                update.setObject(2, stored.id());
                update.addBatch();
            }
            update.executeBatch();
        }
        return lost;
    }

    int renewed() {
        return renewed;
    }

    /** By place. */
    TreeMap<String, Unreadable> unreadable() {
        return unreadable;
    }
}
