package org.yimatong.enterprises.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.EarlierDatabases;
import org.yimatong.testing.RealServers;

/** The way of a database that was there before. */
@QuarkusTest
@RealServers
class HistoryBeginsTest {

    private static final String BEFORE = "9";

    @Inject
    EarlierDatabases databases;

    @Test
    void of_what_was_registered_before_the_history_begins_with_what_is_known() {
        var earlier = databases.create("before_history", BEFORE);
        earlier.execute("""
                insert into enterprise (uscc, name, kind, area, status, registered_at, version)
                values ('91610117MA6TE0019E', '田纳西化工', 'PRODUCTION', '610117', 'OPERATING', '2026-03-01T20:00Z', 3)
                """);

        earlier.migrate("latest");

        assertThat(earlier.text("select action || version || by_name || (state ->> 'name') from record_history"))
                .isEqualTo("history-begun3system田纳西化工");
        assertThat(earlier.text("select name_since || status_reason || status_since || former_names from enterprise"))
                .isEqualTo("2026-03-02TABLE2026-03-02[]");
    }
}
