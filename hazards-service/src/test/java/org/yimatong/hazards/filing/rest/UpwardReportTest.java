package org.yimatong.hazards.filing.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yimatong.events.hazards.v1.FilingEvents.FilingReportOverdue;
import org.yimatong.events.hazards.v1.FilingEvents.FilingReported;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.HazardNews;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class UpwardReportTest extends FilingStory {

    private static final String REPORTS = "/api/v1/hazard-source-upward-reports";
    private static final String WHOLE_CITY = "610100";

    /** With nobody around R is 40, 50 and 100: levels three, two and one. */
    private static final String[] TONNES = {"", "250", "125", "100"};

    @Test
    void the_county_reports_the_second_level_to_the_city_and_nobody_the_third() {
        filed(3);
        reports("").body("", hasSize(0));
        filed(2);
        var id = reports("?state=OWED")
                .body("tier", contains("COUNTY_TO_CITY"))
                .body("[0].level", equalTo(2))
                .body("[0].dueAt", equalTo(afterQuarter() + "T16:00:00Z"))
                .body("[0].overdueAt", nullValue())
                .extract()
                .<String>path("[0].id");

        record(county(), id, 1, today())
                .statusCode(200)
                .body("state", equalTo("REPORTED"))
                .body("recordedBy", equalTo("registrar"));
        reports("").body("", hasSize(1));
        record(county(), id, 2, today())
                .statusCode(409)
                .body("type", equalTo("/problems/upward-report-closed"))
                .body("state", equalTo("REPORTED"));
    }

    @Test
    void the_city_reports_the_first_level_to_the_province() {
        filed(1);
        record(county(), owed(), 1, today()).statusCode(200);
        reports("?state=OWED").body("tier", contains("CITY_TO_PROVINCE"));
        var id = owed();

        record(county(), id, 1, today()).statusCode(403);
        record(Plant.official("registrar", WHOLE_CITY), id, 1, today()).statusCode(200);
        reports("").body("state", contains("REPORTED", "REPORTED"));
    }

    @Test
    void what_is_not_reported_in_time_is_overdue_and_told_and_what_comes_late_is_late() {
        filed(2);
        var id = owed();
        Database.execute("update upward_report set due_at = now() - interval '1 day' where id = '%s'".formatted(id));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> reports("?overdue=true").body("id", contains(id)));
        assertThat(HazardNews.awaited(plant.uscc(), FilingReportOverdue.class, 1))
                .extracting(told -> told.reportId().toString())
                .containsExactly(id);

        record(county(), id, 2, today()).statusCode(200).body("overdueAt", notNullValue());
        assertThat(HazardNews.awaited(plant.uscc(), FilingReported.class, 1))
                .extracting(FilingReported::late)
                .containsExactly(true);
    }

    @Test
    void a_newer_filing_takes_its_place() {
        filed(2);
        var first = owed();
        filed(1);

        reports("?state=LAPSED").body("id", contains(first));
        reports("?state=OWED").body("level", contains(1));
    }

    @Test
    void one_that_is_deregistered_need_not_be_reported() {
        filed(2);
        assess(assessment(today(), Map.of("substance", "氯", "quantity", "0"))).statusCode(201);
        var id = post(
                        plant.employee(),
                        "deregistrations",
                        Map.of(
                                "reason",
                                "已拆除",
                                "evidence",
                                materials().getFirst().get("documents")))
                .extract()
                .<String>path("id");
        step(
                        county(),
                        "/api/v1/hazard-source-deregistrations/" + id + "/decision",
                        1,
                        Map.of("granted", true, "checkedOn", today().toString(), "findings", "已拆除"))
                .statusCode(200);

        reports("").body("state", contains("LAPSED"));
    }

    @Test
    void what_cannot_be_is_refused_and_others_have_no_part_in_it() {
        filed(2);
        var id = owed();
        record(county(), id, 1, today().plusDays(1)).statusCode(422).body("errors[0].code", equalTo("day-in-future"));
        record(county(), id, 1, today().minusDays(1))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reportedOn"))
                .body("errors[0].code", equalTo("reported-before-filed"));
        record(county(), id, 7, today()).statusCode(412).body("current.state", equalTo("OWED"));
        record(Plant.official("registrar", Plant.WEIYANG), id, 1, today()).statusCode(404);
        record(Plant.official("inspector", Plant.GAOLING), id, 1, today()).statusCode(403);
        plant.employee().get(REPORTS).then().statusCode(403);
        Plant.official("analyst", Plant.WEIYANG)
                .get(REPORTS + "?uscc=" + plant.uscc())
                .then()
                .body("", hasSize(0));
    }

    /** Assessed, handed in and accepted. */
    private void filed(int level) {
        assess(assessment(today(), Map.of("substance", "氯", "quantity", TONNES[level])))
                .statusCode(201);
        var id = owedFiling();
        submit(id, 1, materials()).statusCode(200);
        decide(id, 2, Map.of("accepted", true)).statusCode(200);
    }

    private ValidatableResponse reports(String query) {
        return Plant.official("analyst", Plant.GAOLING)
                .queryParam("uscc", plant.uscc())
                .get(REPORTS + query)
                .then()
                .statusCode(200);
    }

    private String owed() {
        return reports("?state=OWED").extract().path("[0].id");
    }

    private static RequestSpecification county() {
        return Plant.official("registrar", Plant.GAOLING);
    }

    private static ValidatableResponse record(RequestSpecification who, String id, int version, LocalDate day) {
        var letter = Map.of("title", "重大危险源备案季度报送表", "reference", "高应急〔2026〕12号");
        return step(
                who, REPORTS + "/" + id + "/record", version, Map.of("reportedOn", day.toString(), "document", letter));
    }

    private static LocalDate afterQuarter() {
        var begin = today().withDayOfMonth(1);
        return begin.plusMonths(3 - (begin.getMonthValue() - 1) % 3)
                .minusDays(1)
                .plusDays(15);
    }
}
