package org.yimatong.kit.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * One row of the record, as the chain sees it.
 *
 * @param id of the entry
 * @param fields everything it says, in the order of {@link #COLUMNS}
 */
record AuditEntry(UUID id, List<String> fields) {

    /** What the hash covers; the instant as microseconds since 1970, the precision PostgreSQL keeps. */
    static final String COLUMNS = """
            e.id, (extract(epoch from e.at) * 1000000)::bigint::text, e.actor, e.action, e.thing_type, e.thing_id,
            e.uscc, e.area, e.request_id, e.details
            """;

    static final byte[] START = new byte[32];

    /** Reads a row that begins with {@link #COLUMNS}. */
    static AuditEntry of(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getObject(1, UUID.class),
                List.of(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        row.getString(9),
                        row.getString(10)));
    }

    /** SHA-256 over the position, the hash before and each field with its length, so that no two chains look alike. */
    byte[] hash(long position, byte[] previous) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            hash.update(ByteBuffer.allocate(Long.BYTES).putLong(position).array());
            hash.update(previous);
            for (var field : fields) {
                var bytes = field.getBytes(StandardCharsets.UTF_8);
                hash.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
                hash.update(bytes);
            }
            return hash.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
