package org.yimatong.inspections.finding.rest;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.yimatong.inspections.finding.rest.Acts.day;
import static org.yimatong.inspections.finding.rest.Acts.done;
import static org.yimatong.inspections.finding.rest.Acts.put;
import static org.yimatong.inspections.finding.rest.Callers.FINDINGS;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.filed;
import static org.yimatong.inspections.finding.rest.Callers.inDays;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;
import static org.yimatong.inspections.finding.rest.Callers.officerOf;
import static org.yimatong.inspections.finding.rest.Callers.reportAbout;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.SettableClock;
import org.yimatong.inspections.SystemActions;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.testing.RealServers;

/** What the clock makes of a finding that nobody rectifies. Its deadline is in two weeks. */
@QuarkusTest
@RealServers
class OverdueTest {

    private static final ZoneId XIAN = ZoneId.of("Asia/Shanghai");

    @Inject
    EnterpriseExamples enterprises;

    @Inject
    SettableClock clock;

    @Inject
    SystemActions system;

    private String plant;
    private String finding;

    @BeforeEach
    void a_finding_due_in_two_weeks() {
        plant = enterprises.knownIn(GAOLING);
        finding = filed(plant, GAOLING);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void at_the_first_instant_after_its_deadline_it_is_overdue_and_the_bureau_sees_it() {
        clock.set(startOf(15));
        awaitEscalation("AREA");

        assertThat(seen().getBoolean("overdue")).isTrue();
        assertThat(steps().getList("kind")).isEqualTo(List.of("REPORTED", "OVERDUE"));
        assertThat(steps().getString("actor[1]")).isEqualTo("system");
        assertThat(Instant.parse(steps().getString("at[1]"))).isEqualTo(startOf(15));
        assertThat(count("outbox_message where payload like '%finding-overdue%' and message_key"))
                .isEqualTo(1);
        assertThat(count("audit_entry where action = 'finding.overdue' and uscc"))
                .isEqualTo(1);
        inspectorOf(GAOLING)
                .queryParam("uscc", plant)
                .queryParam("overdue", true)
                .queryParam("escalation", "AREA")
                .get(FINDINGS)
                .then()
                .body("id", equalTo(List.of(finding)));
        inspectorOf(GAOLING)
                .queryParam("uscc", plant)
                .queryParam("overdue", false)
                .get(FINDINGS)
                .then()
                .body("$", hasSize(0));
    }

    @Test
    void after_an_outage_everything_is_dated_as_if_there_had_been_none() {
        clock.set(startOf(40));
        awaitEscalation("CITY");

        assertThat(steps().getList("kind")).isEqualTo(List.of("REPORTED", "OVERDUE", "ESCALATED"));
        assertThat(Instant.parse(steps().getString("at[1]"))).isEqualTo(startOf(15));
        assertThat(Instant.parse(steps().getString("at[2]"))).isEqualTo(startOf(22));
    }

    @Test
    void another_deadline_begins_anew() {
        clock.set(startOf(15));
        awaitEscalation("AREA");

        done(inspectorOf(GAOLING), finding, "rectification-order", Map.of("dueOn", day(20)))
                .body("escalation", equalTo("NONE"))
                .body("overdue", equalTo(false));
        clock.set(startOf(21));

        awaitEscalation("AREA");
    }

    @Test
    void what_waits_for_its_reinspection_is_not_overdue() {
        done(officerOf(plant), finding, "rectification", Acts.bodyOf("rectification", plant));
        var neighbour = filed(plant, GAOLING);

        clock.set(startOf(30));
        await().atMost(20, SECONDS)
                .until(() -> seen(neighbour).getString("escalation").equals("CITY"));

        assertThat(seen().getString("escalation")).isEqualTo("NONE");
        assertThat(seen().getBoolean("overdue")).isFalse();
    }

    @Test
    void after_the_deadline_it_is_too_late_to_ask_for_more_time() {
        clock.set(startOf(15));
        awaitEscalation("AREA");

        put(officerOf(plant), finding, "extension-request", 2, Map.of("dueOn", day(30), "reason", "配件未到"))
                .statusCode(409)
                .body("type", equalTo("/problems/extension-too-late"));
    }

    @Test
    void a_report_that_was_longer_on_its_way_than_its_deadline_is_filed_and_overdue_at_once() {
        var report = reportAbout(plant);
        report.put("observedAt", startOf(-3).toString());
        report.put("dueOn", day(-2));

        finding = file(report).statusCode(201).extract().path("id");

        awaitEscalation("AREA");
        assertThat(seen().getString("dueOn")).isEqualTo(day(-2));
        assertThat(steps().getList("kind")).isEqualTo(List.of("REPORTED", "OVERDUE"));
    }

    @Test
    void no_deadline_lies_before_the_day_of_the_observation() {
        var report = reportAbout(plant);
        report.put("observedAt", startOf(-3).toString());
        report.put("dueOn", day(-4));

        file(report)
                .statusCode(409)
                .body("type", equalTo("/problems/deadline-passed"))
                .body("detail", containsString(day(-3)));
    }

    private static ValidatableResponse file(Map<String, Object> report) {
        return inspectorOf(GAOLING)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(report)
                .post(FINDINGS)
                .then();
    }

    private void awaitEscalation(String wanted) {
        await().atMost(20, SECONDS).until(() -> seen().getString("escalation").equals(wanted));
    }

    private JsonPath seen() {
        return seen(finding);
    }

    private static JsonPath seen(String id) {
        return inspectorOf(GAOLING).get(FINDINGS + "/{id}", id).jsonPath();
    }

    private JsonPath steps() {
        return inspectorOf(GAOLING).get(FINDINGS + "/{id}/steps", finding).jsonPath();
    }

    private long count(String rows) {
        return system.count("select count(*) from " + rows + " = :uscc", Map.of("uscc", plant));
    }

    private static Instant startOf(int days) {
        return inDays(days).atStartOfDay(XIAN).toInstant();
    }
}
