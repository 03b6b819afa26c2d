package org.yimatong.kit.personal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/** One look through all encrypted columns, in the order of their rows. What it misses, the next one finds. */
class ReEncryptionPass {

    private static final int BATCH = 200;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final List<EncryptedColumn<?>> columns;
    private final String currentMark;
    private final TreeMap<String, Integer> unreadable = new TreeMap<>();
    private int at;
    private UUID reached = BEFORE_ALL;
    private int renewed;

    private record Stored(UUID id, String value) {}

    ReEncryptionPass(List<EncryptedColumn<?>> columns, String currentMark) {
        this.columns = columns;
        this.currentMark = currentMark;
    }

    /** Takes the next batch. @return whether the pass goes on */
    boolean advance(Connection connection) throws SQLException {
        if (at == columns.size()) {
            return false;
        }
        var column = columns.get(at);
        var outdated = outdated(connection, column);
        renew(connection, column, outdated);
        if (outdated.size() < BATCH) {
            at++;
            reached = BEFORE_ALL;
        } else {
            reached = outdated.getLast().id();
        }
        return at < columns.size();
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

    private void renew(Connection connection, EncryptedColumn<?> column, List<Stored> outdated) throws SQLException {
        try (var update = connection.prepareStatement(
                "update %s set %s = ? where id = ?".formatted(column.table(), column.column()))) {
            for (var stored : outdated) {
                try {
                    update.setString(1, column.renewed(stored.value()));
                } catch (UnreadablePersonalData e) {
                    unreadable.merge(column.place(), 1, Integer::sum);
                    continue;
                }
                update.setObject(2, stored.id());
                update.addBatch();
                renewed++;
            }
            update.executeBatch();
        }
    }

    int renewed() {
        return renewed;
    }

    /** How many, by place. */
    TreeMap<String, Integer> unreadable() {
        return unreadable;
    }
}
