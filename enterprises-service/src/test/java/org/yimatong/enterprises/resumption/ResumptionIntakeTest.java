package org.yimatong.enterprises.resumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.yimatong.enterprises.Announcements.send;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.WHOLE_CITY;
import static org.yimatong.enterprises.Callers.registrar;
import static org.yimatong.enterprises.Registry.amended;
import static org.yimatong.enterprises.Registry.registered;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.Database;
import org.yimatong.events.inspections.v1.InspectionEvent.ResumptionApplied;
import org.yimatong.events.inspections.v1.InspectionEvent.ResumptionDecided;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class ResumptionIntakeTest {

    private static final Instant AT = Instant.parse("2026-11-20T08:00:00Z");

    private final UUID resumption = UUID.randomUUID();

    @Test
    void an_application_makes_a_suspended_enterprise_resume_and_an_approval_makes_it_operate() {
        var uscc = suspended();

        send(applied(uscc, resumption));
        awaitStanding(uscc, "RESUMING", "RESUMPTION_APPLIED");
        send(decided(uscc, resumption, "APPROVED"));
        awaitStanding(uscc, "OPERATING", "RESUMPTION_ACCEPTED");

        entry(uscc).body("statusNote", equalTo("李检查: 现场审查意见")).body("statusSince", equalTo("2026-11-20"));
    }

    @Test
    void a_refusal_suspends_it_again_and_it_may_apply_anew() {
        var uscc = suspended();
        var second = UUID.randomUUID();

        send(applied(uscc, resumption));
        send(decided(uscc, resumption, "REFUSED"));
        awaitStanding(uscc, "SUSPENDED", "RESUMPTION_REJECTED");
        send(applied(uscc, second));

        awaitStanding(uscc, "RESUMING", "RESUMPTION_APPLIED");
    }

    @Test
    void what_is_delivered_twice_or_late_happens_once() {
        var uscc = suspended();
        var application = applied(uscc, resumption);

        send(application);
        send(application);
        send(decided(uscc, resumption, "REFUSED"));
        send(applied(uscc, resumption)); // the same application told once more, under another event id
        send(decided(uscc, UUID.randomUUID(), "APPROVED"));

        await().untilAsserted(() -> assertThat(reports(uscc)).isEqualTo(2));
        entry(uscc).body("status", equalTo("SUSPENDED"));
        assertThat(Database.number("select count(*) from record_history where record_id = '" + uscc
                        + "' and state::text like '%RESUMPTION%'"))
                .isEqualTo(2);
    }

    @Test
    void an_enterprise_that_stands_otherwise_meanwhile_stays_as_it_is_and_a_closed_one_stays_closed() {
        var operating = registered(GAOLING);
        var closed = suspended();
        send(applied(closed, resumption));
        awaitStanding(closed, "RESUMING", "RESUMPTION_APPLIED");
        amended(closed, "OTHER", GAOLING, "CLOSED");

        send(applied(operating, UUID.randomUUID()));
        send(decided(closed, resumption, "APPROVED"));

        await().untilAsserted(
                        () -> assertThat(reports(operating) + reports(closed)).isEqualTo(2));
        entry(operating).body("status", equalTo("OPERATING"));
        entry(closed).body("status", equalTo("CLOSED"));
        assertThat(Database.number("select count(*) from audit_entry where action = 'resumption-without-effect'"
                        + " and uscc in ('" + operating + "', '" + closed + "')"))
                .isEqualTo(2);
    }

    @Test
    void the_code_rests_on_no_fact_of_it() {
        var uscc = suspended();
        var facts = Database.number("select count(*) from standing_fact where uscc = '" + uscc + "'");

        send(applied(uscc, resumption));
        awaitStanding(uscc, "RESUMING", "RESUMPTION_APPLIED");

        assertThat(Database.number("select count(*) from standing_fact where uscc = '" + uscc + "'"))
                .isEqualTo(facts);
    }

    private long reports(String uscc) {
        return Database.number("select count(*) from resumption_report where uscc = '" + uscc + "'");
    }

    private static String suspended() {
        var uscc = registered(GAOLING);
        amended(uscc, "OTHER", GAOLING, "SUSPENDED");
        return uscc;
    }

    private static ResumptionApplied applied(String uscc, UUID resumption) {
        return new ResumptionApplied(UUID.randomUUID(), AT, uscc, resumption, 1, "APPLIED");
    }

    private static ResumptionDecided decided(String uscc, UUID resumption, String how) {
        return new ResumptionDecided(UUID.randomUUID(), AT, uscc, resumption, 3, how, "李检查", "现场审查意见", List.of());
    }

    private static void awaitStanding(String uscc, String status, String reason) {
        await().untilAsserted(() -> entry(uscc).body("status", equalTo(status)).body("statusReason", equalTo(reason)));
    }

    private static ValidatableResponse entry(String uscc) {
        return registrar(WHOLE_CITY)
                .get("/api/v1/enterprises/{uscc}", uscc)
                .then()
                .statusCode(200);
    }
}
