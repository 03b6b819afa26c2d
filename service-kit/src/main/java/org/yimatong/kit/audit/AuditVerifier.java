package org.yimatong.kit.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;

/** Recomputes the chain from its beginning and names the first link that does not hold. */
class AuditVerifier {

    private static final int FETCH = 10_000;

    /** What a verification found. */
    sealed interface Verdict {

        /** @param hash of the last link, to be kept outside the database */
        record Intact(long entries, String hash) implements Verdict {}

        /** @param position of the first bad link */
        record Broken(long position, String why) implements Verdict {}
    }

    private final Connection database;

    AuditVerifier(Connection database) {
        this.database = database;
    }

    Verdict verify() throws SQLException {
        database.setAutoCommit(false); // or the driver would fetch all rows at once
        try (var select = database.prepareStatement("select " + AuditEntry.COLUMNS + """
                , s.position, s.previous_hash, s.hash
                from audit_seal s left join audit_entry e on e.id = s.entry_id order by s.position
                """)) {
            select.setFetchSize(FETCH);
            try (var rows = select.executeQuery()) {
                return follow(rows);
            }
        } finally {
            database.rollback();
        }
    }

    private Verdict follow(ResultSet rows) throws SQLException {
        var position = 0L;
        var previous = AuditEntry.START;
        while (rows.next()) {
            position++;
            var found = rows.getLong(11);
            if (found != position) {
                return new Verdict.Broken(position, "it is missing; the next link is " + found);
            }
            if (rows.getObject(1) == null) {
                return new Verdict.Broken(position, "its entry is gone");
            }
            if (!Arrays.equals(rows.getBytes(12), previous)) {
                return new Verdict.Broken(position, "it does not follow the link before it");
            }
            var entry = AuditEntry.of(rows);
            var hash = entry.hash(position, previous);
            if (!Arrays.equals(rows.getBytes(13), hash)) {
                return new Verdict.Broken(position, "entry " + entry.id() + " was altered");
            }
            previous = hash;
        }
        return unsealedAndGone(position, previous);
    }

    /** Every entry is either in the chain or waiting for it. */
    private Verdict unsealedAndGone(long entries, byte[] head) throws SQLException {
        try (var select = database.prepareStatement("""
                select e.id from audit_entry e
                where not exists (select from audit_seal s where s.entry_id = e.id)
                  and not exists (select from audit_unsealed u where u.entry_id = e.id) limit 1
                """);
                var row = select.executeQuery()) {
            return row.next()
                    ? new Verdict.Broken(entries + 1, "entry " + row.getString(1) + " was left out of the chain")
                    : new Verdict.Intact(entries, HexFormat.of().formatHex(head));
        }
    }
}
