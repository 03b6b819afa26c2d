package org.yimatong.kit.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Random;

/** Somebody with all rights on the database, who wants the record to tell another story. */
class Forger {

    private static final String[] ALTERATIONS = {
        "update audit_entry set actor = actor || 'x' where id = %1$s",
        "update audit_entry set action = 'closed by ' || action where id = %1$s",
        "update audit_entry set thing_type = 'other' where id = %1$s",
        "update audit_entry set thing_id = reverse(thing_id) || '1' where id = %1$s",
        "update audit_entry set uscc = uscc || '0' where id = %1$s",
        "update audit_entry set area = '' where id = %1$s",
        "update audit_entry set request_id = request_id || '-' where id = %1$s",
        "update audit_entry set details = details || ' ' where id = %1$s",
        "update audit_entry set at = at - interval '1 microsecond' where id = %1$s",
        "update audit_entry set id = gen_random_uuid() where id = %1$s",
        "delete from audit_entry where id = %1$s",
        "delete from audit_seal where position = %2$d",
        "update audit_seal set hash = sha256(hash) where position = %2$d",
        "update audit_seal set previous_hash = sha256(previous_hash) where position = %2$d",
        "update audit_seal set entry_id = gen_random_uuid() where position = %2$d",
        "update audit_seal set position = position + 1000000 where position = %2$d",
        """
        insert into audit_entry select gen_random_uuid(), at, actor, action, thing_type, thing_id, uscc, area,
            request_id, details from audit_entry where id = %1$s""",
        "delete from audit_seal where position >= %2$d",
        """
        with tail as (delete from audit_seal where position >= %2$d returning entry_id)
        delete from audit_entry where id in (select entry_id from tail)"""
    };

    private final Connection database;
    private final Random random;

    Forger(Connection database, Random random) {
        this.database = database;
        this.random = random;
    }

    /** Forges one link of a chain of this length. @return how, for whoever looks for it in vain */
    String forge(long links) throws SQLException {
        var position = 1 + random.nextLong(links);
        var kind = random.nextInt(ALTERATIONS.length + 1);
        if (kind == ALTERATIONS.length) {
            rewriteFrom(position);
            return "everything from link " + position + " on written anew";
        }
        var sql = ALTERATIONS[kind].formatted(
                "(select entry_id from audit_seal where position = " + position + ")", position);
        execute(sql);
        return sql;
    }

    /** Alters an entry and makes all links behind it fit, as only somebody can who knows how they are made. */
    private void rewriteFrom(long position) throws SQLException {
        execute("update audit_entry set details = '{\"forged\":true}' where id = (select entry_id from audit_seal"
                + " where position = " + position + ")");
        execute("insert into audit_unsealed select entry_id from audit_seal where position >= " + position);
        execute("delete from audit_seal where position >= " + position);
        while (new AuditChain(database).extend() > 0) {
            // until the chain is whole again
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("set local session_replication_role = replica"); // no foreign keys
            statement.executeUpdate(sql);
        }
    }
}
