package org.yimatong.enterprises.enterprise.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.WEIYANG;
import static org.yimatong.enterprises.Callers.registrar;
import static org.yimatong.enterprises.Callers.supervisor;
import static org.yimatong.enterprises.Registry.HEADER;
import static org.yimatong.enterprises.Registry.imported;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.Registry.row;
import static org.yimatong.enterprises.enterprise.rest.Entries.put;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.Announcements;
import org.yimatong.enterprises.calendar.LegalCalendar;
import org.yimatong.events.codes.v1.CodeEvent;
import org.yimatong.events.codes.v1.CodeEvent.CodeChanged;
import org.yimatong.events.enterprises.v1.EnterpriseEvent;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.RegistryEvent;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class StatusResourceTest {

    private static final String SUSPENDED = """
            {"status": "SUSPENDED", "reason": {"code": "MAINTENANCE", "text": "年度检修"}, "since": "2026-03-01"}""";
    private static final String CLOSED = """
            {"status": "CLOSED", "reason": {"code": "DISSOLVED"}}""";
    private static final String REOPENED = """
            {"status": "OPERATING", "reason": "注销的是同名企业"}""";

    private String uscc;

    @BeforeEach
    void anOperatingEnterprise() {
        uscc = registered(GAOLING);
    }

    @Test
    void a_change_of_status_is_kept_with_its_reason_and_announced() {
        put(registrar(GAOLING), uscc + "/status", 0, SUSPENDED)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("SUSPENDED"))
                .body("statusReason", equalTo("MAINTENANCE"))
                .body("statusNote", equalTo("年度检修"))
                .body("statusSince", equalTo("2026-03-01"));

        await().untilAsserted(() -> assertThat(Announcements.of(uscc, "enterprises.v1", EnterpriseEvent.class))
                .extracting(event -> ((RegistryEvent) event).status())
                .containsExactly("OPERATING", "SUSPENDED"));
    }

    @Test
    void its_code_tells_the_public_how_it_stands() {
        put(registrar(GAOLING), uscc + "/status", 0, SUSPENDED).statusCode(200);
        put(registrar(GAOLING), uscc + "/status", 1, CLOSED).statusCode(200);

        await().untilAsserted(() -> assertThat(Announcements.of(uscc, "codes.v1", CodeEvent.class))
                .extracting(event -> ((CodeChanged) event).enterpriseStatus())
                .containsExactly("OPERATING", "SUSPENDED", "CLOSED"));
    }

    @Test
    void a_suspended_enterprise_is_checked_before_it_operates_again() {
        put(registrar(GAOLING), uscc + "/status", 0, SUSPENDED);

        put(registrar(GAOLING), uscc + "/status", 1, """
                        {"status": "OPERATING", "reason": {"code": "RESUMPTION_ACCEPTED"}}""")
                .statusCode(409)
                .body("type", equalTo("/problems/status-step-refused"))
                .body("detail", containsString("该企业现为“停产停业”，不能由此变为“营业”"))
                .body("status", equalTo(409))
                .body("enterpriseStatus", equalTo("SUSPENDED"))
                .body("possible", containsInAnyOrder("RESUMING", "CLOSED"));
    }

    @Test
    void a_table_takes_no_step_that_the_lifecycle_has_not() {
        put(registrar(GAOLING), uscc + "/status", 0, SUSPENDED);

        imported(HEADER + row(uscc, "田纳西化工", GAOLING)).body("rejected", equalTo(1));
    }

    @Test
    void only_a_supervisor_takes_back_that_it_is_closed() {
        put(registrar(GAOLING), uscc + "/status", 0, CLOSED)
                .statusCode(200)
                .body("statusSince", equalTo(LocalDate.now(LegalCalendar.ZONE).toString()));

        put(registrar(GAOLING), uscc + "/status-correction", 1, REOPENED).statusCode(403);
        put(supervisor(WEIYANG), uscc + "/status-correction", 1, REOPENED).statusCode(404);
        put(supervisor(GAOLING), uscc + "/status-correction", 1, REOPENED)
                .statusCode(200)
                .body("status", equalTo("OPERATING"))
                .body("statusReason", equalTo("CORRECTION"))
                .body("statusNote", equalTo("注销的是同名企业"));
    }

    @Test
    void a_reason_leads_only_where_it_can() {
        put(registrar(GAOLING), uscc + "/status", 0, CLOSED.replace("DISSOLVED", "MAINTENANCE"))
                .statusCode(422)
                .body("errors.pointer", contains("/reason/code"))
                .body("errors.code", contains("reason-of-another-status"));
        put(registrar(GAOLING), uscc + "/status", 0, CLOSED.replace("DISSOLVED", "MERGED"))
                .statusCode(422);
        put(registrar(GAOLING), uscc + "/status", 0, SUSPENDED.replace("2026-03-01", "2099-12-31"))
                .statusCode(422)
                .body("errors.pointer", contains("/since"))
                .body("errors.code", contains("day-in-future"));
    }

    @Test
    void a_step_is_based_on_what_was_seen() {
        registrar(GAOLING)
                .contentType("application/json")
                .body(SUSPENDED)
                .put("/api/v1/enterprises/" + uscc + "/status")
                .then()
                .statusCode(428);
        put(registrar(GAOLING), uscc + "/status", 3, SUSPENDED)
                .statusCode(412)
                .body("current.status", equalTo("OPERATING"));
    }
}
