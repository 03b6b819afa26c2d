package org.yimatong.enterprises;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.EarlierDatabases.Earlier;
import org.yimatong.testing.RealServers;

/** What becomes of enterprises that were registered before plans, drills and named persons were owed. */
@QuarkusTest
@RealServers
class EarlierReleasesTest {

    @Inject
    EarlierDatabases databases;

    private Earlier earlier;

    @BeforeEach
    void bring_an_old_database_to_the_present() {
        earlier = databases.create("before_duties_" + System.nanoTime(), "9");
        earlier.execute("""
                insert into enterprise (uscc, name, kind, area, status, registered_at, version)
                values ('91610117MA6TE0019E', '田纳西化工', 'PRODUCTION', '610117', 'OPERATING', '2026-03-01T20:00Z', 3),
                    ('91610112MA6TE0027B', '旧厂', 'OTHER', '610112', 'CLOSED', '2026-03-01T20:00Z', 3);
                insert into code
                    (uscc, token, name, kind, area, status, reasons, since, policy_version, version)
                values ('91610117MA6TE0019E', 'present', '田纳西化工', 'PRODUCTION', '610117', 'GREEN', '[]',
                    '2026-03-01T20:00Z', 2, 1);
                """);
        earlier.migrate("85");
        earlier.execute("""
                insert into credential (id, uscc, area, kind, variety, subject, details, valid_from, valid_until, state,
                    counted, recorded_at, version)
                values (gen_random_uuid(), '91610117MA6TE0019E', '610117', 'DRILL', 'ON_SITE', 'ON_SITE / 罐区', '{}',
                    '2026-03-01', '2026-08-31', 'IN_FORCE', true, '2026-03-02T00:00Z', 1);
                insert into credential_submission (id, uscc, area, kind, subject, details, valid_from, state,
                    submitted_by, submitted_at, version)
                values (gen_random_uuid(), '91610112MA6TE0027B', '610112', 'POST_CERTIFICATE', '赵敏',
                    '{"kind": "POST_CERTIFICATE", "certificateNumber": "T11010519491231002X",
                      "identityNumber": "11010519491231002X", "holder": "赵敏"}',
                    '2026-03-01', 'SUBMITTED', '{"subject": "1", "name": "plant"}', '2026-03-02T00:00Z', 1);
                insert into audit_entry (id, at, actor, action, thing_type, thing_id, uscc, area, request_id, details)
                values (gen_random_uuid(), '2026-03-05T00:00Z', 'zhang', 'code-token-rotated', 'code',
                    '91610117MA6TE0019E', '91610117MA6TE0019E', '610117', '', '{}');
                """);
        earlier.execute("""
                insert into enterprise_import (id, imported_at, imported_by, areas, dry_run, rows, created, updated,
                    unchanged, rejected)
                values ('00000000-0000-0000-0000-000000000001', '2026-03-05T00:00Z', 'li', '["610117"]', true, 4, 0, 0,
                    0, 4);
                insert into enterprise_import_problem
                values ('00000000-0000-0000-0000-000000000001', 0, 2, 'area', 'area-unknown', '13977770001'),
                    ('00000000-0000-0000-0000-000000000001', 1, 3, 'area', 'area-unknown', '王 １３９ ７７７７ ０００１'),
                    ('00000000-0000-0000-0000-000000000001', 2, 4, 'area', 'area-unknown', '610117197707070036'),
                    ('00000000-0000-0000-0000-000000000001', 3, 5, 'area', 'area-unknown', '029-77770002'),
                    ('00000000-0000-0000-0000-000000000001', 4, 6, 'uscc', 'uscc-invalid', '91610117MA6TE0019A');
                """);
        earlier.migrate("latest");
    }

    @Test
    void they_owe_plans_drills_and_named_persons_unless_they_hold_them() {
        assertThat(earlier.text("""
                select string_agg(kind || ' ' || variety, ', ' order by kind, variety) from obligation
                where not fulfilled and kind in ('EMERGENCY_PLAN', 'DRILL', 'OFFICIAL', 'ROLE')
                """))
                .isEqualTo("EMERGENCY_PLAN , OFFICIAL , ROLE MAIN_PERSON, ROLE OPERATION, ROLE TECHNICAL");
        assertThat(earlier.text("select count(*) from obligation where fulfilled and kind = 'DRILL'"))
                .isEqualTo("1");
    }

    @Test
    void what_is_missing_is_a_fact_that_their_codes_have_yet_to_account_for() {
        assertThat(earlier.text("""
                select string_agg(distinct grade, ', ' order by grade) from standing_fact f
                join obligation o on o.id = f.fact_id and o.missing_from = f.overdue_from
                where f.standing and not f.accounted and o.kind in ('EMERGENCY_PLAN', 'DRILL', 'OFFICIAL', 'ROLE')
                """)).isEqualTo("EMERGENCY_PLAN, OFFICIAL, ROLE");
    }

    @Test
    void what_waited_of_a_closed_enterprise_has_lapsed_without_its_personal_numbers() {
        assertThat(earlier.text("select state || ' ' || (details ->> 'identityNumber') from credential_submission"))
                .isEqualTo("LAPSED 1101**********002X");
        assertThat(earlier.text("select count(*) from credential_submission where details::text like '%19491231%'"))
                .isEqualTo("0");
    }

    @Test
    void what_was_kept_of_rejected_rows_holds_no_number_any_more() {
        assertThat(earlier.text("select string_agg(value, ', ' order by position) from enterprise_import_problem"))
                .isEqualTo("139****0001, 王 139**** 0001, 610****0036, 029****0002, 91610117MA6TE0019A");
    }

    @Test
    void their_codes_say_how_they_stand() {
        assertThat(earlier.text("select enterprise_status from code")).isEqualTo("OPERATING");
    }

    @Test
    void tokens_from_before_they_were_kept_are_not_made_up() {
        assertThat(earlier.text("select (token is null) || ' ' || (until = '2026-03-05T00:00Z') from retired_token"))
                .isEqualTo("true true");
    }
}
