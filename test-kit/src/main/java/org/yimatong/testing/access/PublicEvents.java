package org.yimatong.testing.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** What a service tells where everybody may read it. */
final class PublicEvents {

    /** Everything but the USCC, by which an enterprise is known in public. */
    private static final String CANARIES = "CANARY-|ca4a0000-0000-4000-8000";

    private PublicEvents() {}

    /** How many events of these topics show what the public must not see. */
    static int showingCanaries(Connection superuser, Set<String> topics) throws SQLException {
        var shown = "select count(*) from outbox_message where topic = any (?) and payload ~ ?";
        try (var statement = superuser.prepareStatement(shown)) {
            statement.setArray(1, superuser.createArrayOf("text", topics.toArray()));
            statement.setString(2, CANARIES);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
