package org.yimatong.enterprises.notice.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.WHOLE_CITY;
import static org.yimatong.enterprises.Callers.supervisor;
import static org.yimatong.enterprises.Registry.amended;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.enterprise.rest.Entries.post;
import static org.yimatong.enterprises.group.rest.Members.entered;
import static org.yimatong.enterprises.notice.Noticing.received;
import static org.yimatong.enterprises.notice.Noticing.toEnterprise;
import static org.yimatong.enterprises.notice.Noticing.toGroup;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.SettableClock;
import org.yimatong.enterprises.calendar.LegalCalendar;
import org.yimatong.testing.RealServers;

/** The regular push, such as to the key suppliers: sent when it is due, once, also after an outage. */
@QuarkusTest
@RealServers
class NoticePlanTest {

    private static final LocalDate MONDAY =
            LegalCalendar.today(Clock.systemUTC()).plusDays(400);
    private static final Instant AT_NINE =
            MONDAY.atTime(9, 0).atZone(LegalCalendar.ZONE).toInstant();

    @Inject
    SettableClock clock;

    @Inject
    PlanSending plans;

    private String uscc;

    @BeforeEach
    void anEnterpriseOnMondayMorning() {
        uscc = registered(GAOLING);
        clock.set(AT_NINE.minusSeconds(3600));
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void the_key_suppliers_are_sent_knowledge_each_week_and_who_joined_meanwhile_too() {
        entered("key-supply", uscc);
        String plan =
                ordered(GAOLING, plan(toGroup("key-supply"), "")).extract().path("id");
        assertThat(received(uscc).getList("id")).isEmpty();

        clock.set(AT_NINE);
        awaitTitles("疫情防控知识");
        var joined = registered(GAOLING);
        entered("key-supply", joined);
        clock.set(AT_NINE.plus(Duration.ofDays(7)));
        awaitTitles("疫情防控知识", "疫情防控知识");

        assertThat(received(joined).getList("title")).hasSize(1);
        supervisor(GAOLING)
                .get("/api/v1/notices?plan=" + plan)
                .then()
                .body("dueAt", contains(AT_NINE.plus(Duration.ofDays(7)).toString(), AT_NINE.toString()))
                .body("sentBy[0]", equalTo("supervisor of " + GAOLING));
        look(plan).body("nextAt", equalTo(AT_NINE.plus(Duration.ofDays(14)).toString()));
    }

    @Test
    void after_a_long_outage_it_is_sent_once_and_not_for_each_time_that_passed() {
        String plan = ordered(GAOLING, plan(toEnterprise(uscc), "")).extract().path("id");

        clock.set(AT_NINE.plus(Duration.ofDays(30)));
        awaitTitles("疫情防控知识");

        look(plan)
                .body("lastDueAt", equalTo(AT_NINE.toString()))
                .body("nextAt", equalTo(AT_NINE.plus(Duration.ofDays(35)).toString()));
        assertThat(received(uscc).getList("id")).hasSize(1);
    }

    @Test
    void two_who_find_it_due_at_once_send_it_once() {
        ordered(GAOLING, plan(toEnterprise(uscc), ""));
        clock.set(AT_NINE);
        awaitTitles("疫情防控知识");
        clock.set(AT_NINE.plus(Duration.ofDays(7)));
        List<NoticePlan> due = plans.due();

        due.forEach(plans::send);
        due.forEach(plans::send);

        awaitTitles("疫情防控知识", "疫情防控知识");
        assertThat(received(uscc).getList("id")).hasSize(2);
    }

    @Test
    void it_says_something_else_from_the_next_time_on_and_all_it_said_is_kept() {
        String plan = ordered(GAOLING, plan(toEnterprise(uscc), "")).extract().path("id");

        reworded(plan, 0, "复工安全须知").statusCode(200).body("notice.title", equalTo("复工安全须知"));
        reworded(plan, 0, "又一版").statusCode(412).body("current.notice.title", equalTo("复工安全须知"));
        clock.set(AT_NINE);

        awaitTitles("复工安全须知");
        supervisor(GAOLING)
                .get("/api/v1/notice-plans/" + plan + "/revisions")
                .then()
                .body("notice.title", contains("复工安全须知", "疫情防控知识"))
                .body("revision", contains(2, 1));
    }

    @Test
    void a_stopped_plan_sends_nothing_and_cannot_be_amended() {
        String plan = ordered(GAOLING, plan(toEnterprise(uscc), "")).extract().path("id");
        stopped(GAOLING, plan, 0)
                .statusCode(200)
                .body("state", equalTo("STOPPED"))
                .body("nextAt", nullValue());

        clock.set(AT_NINE.plus(Duration.ofDays(7)));
        String other = ordered(
                        GAOLING,
                        plan(toEnterprise(uscc), "")
                                .replace(MONDAY.toString(), MONDAY.plusDays(8).toString()))
                .extract()
                .path("id");
        clock.set(AT_NINE.plus(Duration.ofDays(8)));
        await().untilAsserted(() -> look(other)
                .body("lastDueAt", equalTo(AT_NINE.plus(Duration.ofDays(8)).toString())));

        assertThat(received(uscc).getList("id")).hasSize(1);
        reworded(plan, 1, "又一版")
                .statusCode(409)
                .body("type", equalTo("/problems/notice-plan-over"))
                .body("detail", startsWith("该计划已停止"))
                .body("state", equalTo("STOPPED"));
    }

    @Test
    void it_ends_after_its_last_day_and_goes_on_when_it_found_nobody() {
        String plan = ordered(GAOLING, plan(toEnterprise(uscc), ", \"until\": \"" + MONDAY.plusDays(7) + "\""))
                .extract()
                .path("id");
        amended(uscc, "OTHER", GAOLING, "CLOSED");

        clock.set(AT_NINE);
        await().untilAsserted(() -> look(plan).body("lastDueAt", equalTo(AT_NINE.toString())));
        look(plan).body("lastNotice", nullValue()).body("state", equalTo("ACTIVE"));
        clock.set(AT_NINE.plus(Duration.ofDays(7)));

        await().untilAsserted(() -> look(plan).body("state", equalTo("ENDED")));
    }

    @Test
    void a_schedule_that_cannot_be_is_refused_at_its_place() {
        ordered(
                        GAOLING,
                        plan(toEnterprise(uscc), "")
                                .replace(MONDAY.toString(), MONDAY.minusDays(1).toString()))
                .statusCode(422)
                .body("errors.pointer", contains("/schedule/first"));
        ordered(GAOLING, plan(toEnterprise(uscc), ", \"until\": \"" + MONDAY.minusDays(1) + "\""))
                .statusCode(422)
                .body("errors.code", contains("schedule-never-due"));
        ordered(GAOLING, plan(toEnterprise(uscc), ", \"every\": 0"))
                .statusCode(422)
                .body("errors.pointer", contains("/schedule/every"));
    }

    private static String plan(String audience, String schedule) {
        return """
                {"notice": {"kind": "EPIDEMIC_PREVENTION", "title": "疫情防控知识", "body": "勤通风。", "readWithinDays": 3},
                 "audience": %s,
                 "schedule": {"interval": "WEEKS", "at": "09:00", "first": "%s"%s}}
                """.formatted(audience, MONDAY, schedule);
    }

    private static ValidatableResponse ordered(String area, String plan) {
        return post(supervisor(area), "/api/v1/notice-plans", plan);
    }

    private static ValidatableResponse reworded(String plan, long seen, String title) {
        return supervisor(GAOLING)
                .contentType("application/json")
                .header("If-Match", "\"" + seen + "\"")
                .body("{\"kind\": \"WORK_SAFETY\", \"title\": \"" + title + "\", \"body\": \"先检查后开工。\"}")
                .put("/api/v1/notice-plans/" + plan + "/notice")
                .then();
    }

    private static ValidatableResponse stopped(String area, String plan, long seen) {
        return supervisor(area)
                .contentType("application/json")
                .header("If-Match", "\"" + seen + "\"")
                .body("{\"reason\": \"疫情结束\"}")
                .put("/api/v1/notice-plans/" + plan + "/stopping")
                .then();
    }

    private static ValidatableResponse look(String plan) {
        return supervisor(WHOLE_CITY).get("/api/v1/notice-plans/" + plan).then();
    }

    private void awaitTitles(String... titles) {
        await().untilAsserted(() -> assertThat(received(uscc).getList("title")).isEqualTo(List.of(titles)));
    }
}
