package org.yimatong.kit.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The chain of seals in a database, and how it grows. */
class AuditChain {

    static final int BATCH = 1000;

    /** Any number, the same in all instances of a service; names the advisory lock of the one that seals. */
    private static final long SEALER_LOCK = 7_316_002L;

    /** The last link, or what the first one follows. */
    record Head(long position, byte[] hash) {

        AuditHead published() {
            return new AuditHead(position, HexFormat.of().formatHex(hash));
        }
    }

    private final Connection database;

    AuditChain(Connection database) {
        this.database = database;
    }

    /**
     * Chains the entries that were committed and are not yet chained, in the caller's transaction.
     *
     * @return how many, at most {@link #BATCH}; 0 also if another instance is at it
     */
    int extend() throws SQLException {
        if (!holdsLock()) {
            return 0;
        }
        var entries = unsealed();
        if (entries.isEmpty()) {
            return 0;
        }
        seal(entries, head());
        forget(entries);
        return entries.size();
    }

    private boolean holdsLock() throws SQLException {
        try (var lock = database.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
            lock.setLong(1, SEALER_LOCK);
            try (var result = lock.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    private List<AuditEntry> unsealed() throws SQLException {
        try (var select = database.prepareStatement("select " + AuditEntry.COLUMNS + """
                from audit_unsealed u join audit_entry e on e.id = u.entry_id order by e.at, e.id limit ?
                """)) {
            select.setInt(1, BATCH);
            var entries = new ArrayList<AuditEntry>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    entries.add(AuditEntry.of(rows));
                }
            }
            return entries;
        }
    }

    Head head() throws SQLException {
        try (var select = database.prepareStatement(
                        "select position, hash from audit_seal order by position desc limit 1");
                var row = select.executeQuery()) {
            return row.next() ? new Head(row.getLong(1), row.getBytes(2)) : new Head(0, AuditEntry.START);
        }
    }

    private void seal(List<AuditEntry> entries, Head head) throws SQLException {
        try (var insert = database.prepareStatement(
                "insert into audit_seal (position, entry_id, previous_hash, hash) values (?, ?, ?, ?)")) {
            var last = head;
            for (var entry : entries) {
                var next = new Head(last.position() + 1, entry.hash(last.position() + 1, last.hash()));
                insert.setLong(1, next.position());
                insert.setObject(2, entry.id());
                insert.setBytes(3, last.hash());
                insert.setBytes(4, next.hash());
                insert.addBatch();
                last = next;
            }
            insert.executeBatch();
        }
    }

    private void forget(List<AuditEntry> entries) throws SQLException {
        try (var delete = database.prepareStatement("delete from audit_unsealed where entry_id = any (?)")) {
            delete.setArray(
                    1,
                    database.createArrayOf(
                            "uuid", entries.stream().map(AuditEntry::id).toArray()));
            delete.executeUpdate();
        }
    }
}
