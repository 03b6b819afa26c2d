package org.yimatong.enterprises.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.EarlierDatabases;
import org.yimatong.testing.RealServers;

/** Codes that were suspended before it was kept by whom. */
@QuarkusTest
@RealServers
class SuspendedBeforeTest {

    @Inject
    EarlierDatabases databases;

    @Test
    void the_audit_knows_the_person() {
        var earlier = databases.create("suspended_before", "70");
        earlier.execute("""
                insert into enterprise (uscc, name, kind, area, status, status_reason, status_since, name_since,
                    former_names, registered_at, version)
                values ('91610117MA6TE0019E', '田纳西化工', 'PRODUCTION', '610117', 'OPERATING', 'TABLE', '2026-03-02',
                    '2026-03-02', '[]', '2026-03-01T20:00Z', 1);
                insert into code (uscc, token, name, kind, area, status, reasons, since, policy_version, policy_from,
                    version)
                values ('91610117MA6TE0019E', 'present', '田纳西化工', 'PRODUCTION', '610117', 'SUSPENDED', '[]',
                    '2026-03-05T00:00Z', 2, '2026-03-01T20:00Z', 1);
                insert into standing_fact (kind, fact_id, uscc, version, standing, grade, since, parameters, accounted)
                values ('SUSPENSION', gen_random_uuid(), '91610117MA6TE0019E', 1, true, 'WITHDRAWN',
                    '2026-03-05T00:00Z', '{"reason": "lost", "suspendedBy": "zhang"}', true);
                """);
        suspendedBy(earlier, "subject-of-li", "2026-03-03");
        suspendedBy(earlier, "subject-of-zhang", "2026-03-05");

        earlier.migrate("latest");

        assertThat(earlier.text("select suspended_by ->> 'subject' || ' ' || (suspended_by ->> 'name')"
                        + " from code_suspension"))
                .isEqualTo("subject-of-zhang zhang");
    }

    private static void suspendedBy(EarlierDatabases.Earlier earlier, String subject, String day) {
        earlier.execute("""
                insert into audit_entry (id, at, actor, action, thing_type, thing_id, uscc, area, request_id, details)
                values (gen_random_uuid(), '%sT00:00Z', '%s', 'code-suspended', 'code', '91610117MA6TE0019E',
                    '91610117MA6TE0019E', '610117', '', '{}');
                """.formatted(day, subject));
    }
}
