package org.yimatong.testing.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a service tells where everybody may read it. */
final class PublicEvents {

    /** Everything but the USCC, by which an enterprise is known in public. */
    private static final String CANARIES = "CANARY-|ca4a0000-0000-4000-8000";

    private PublicEvents() {}

    /** The events of these topics that show what the public must not see. */
    static List<String> showingCanaries(Connection superuser, Set<String> topics) throws SQLException {
        var shown = "select payload from outbox_message where topic = any (?) and payload ~ ?";
        try (var statement = superuser.prepareStatement(shown)) {
            statement.setArray(1, superuser.createArrayOf("text", topics.toArray()));
            statement.setString(2, CANARIES);
            var events = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    events.add(rows.getString(1));
                }
            }
            return events;
        }
    }
}
