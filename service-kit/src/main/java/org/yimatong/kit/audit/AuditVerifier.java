package org.yimatong.kit.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Recomputes the chain from its beginning, compares it with what its witness was told, and names the first link that
 * does not hold.
 */
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
    private final Map<Long, String> witnessed;

    /** @param witnessed hashes by position, as they were told outside the database; empty if none are known */
    AuditVerifier(Connection database, Map<Long, String> witnessed) {
        this.database = database;
        this.witnessed = witnessed;
    }

    Verdict verify() throws SQLException {
        database.setAutoCommit(false); // or the driver would fetch all rows at once
        seeEverything();
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

    /** As the service itself would, for its role sees nothing without a caller. */
    private void seeEverything() throws SQLException {
        try (var set = database.prepareStatement("select set_config('yimatong.everything', 'true', true)")) {
            set.execute();
        }
    }

    private Verdict follow(ResultSet rows) throws SQLException {
        var position = 0L;
        var previous = AuditEntry.START;
        while (rows.next()) {
            position++;
            var fault = faultOf(rows, position, previous);
            if (fault != null) {
                return new Verdict.Broken(position, fault);
            }
            previous = rows.getBytes(13);
        }
        var entries = position;
        return witnessed.keySet().stream().anyMatch(told -> told > entries)
                ? new Verdict.Broken(entries + 1, "it is missing; its witness was told of later ones")
                : unsealedAndGone(entries, previous);
    }

    private @Nullable String faultOf(ResultSet link, long position, byte[] previous) throws SQLException {
        var found = link.getLong(11);
        if (found != position) {
            return "it is missing; the next link is " + found;
        }
        if (link.getObject(1) == null) {
            return "its entry is gone";
        }
        if (!Arrays.equals(link.getBytes(12), previous)) {
            return "it does not follow the link before it";
        }
        var entry = AuditEntry.of(link);
        var hash = entry.hash(position, previous);
        if (!Arrays.equals(link.getBytes(13), hash)) {
            return "entry " + entry.id() + " was altered";
        }
        return witnessed.getOrDefault(position, hex(hash)).equals(hex(hash))
                ? null
                : "it was written anew; its witness was told another hash";
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
                    : new Verdict.Intact(entries, hex(head));
        }
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
