package org.yimatong.hazards.filing.rest;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class FilingResourceTest extends FilingStory {

    @Test
    void an_assessment_has_to_be_filed_within_fifteen_days() {
        assess(assessment(today())).statusCode(201);

        filings("?source=" + source)
                .body("state", contains("OWED"))
                .body("[0].dueAt", equalTo(today().plusDays(15) + "T16:00:00Z"))
                .body("[0].overdueAt", nullValue());
        plant.employee()
                .get("/api/v1/hazard-source-clocks")
                .then()
                .statusCode(200)
                .body("find { it.code == 'filing' }.confidence", equalTo("GENERAL_KNOWLEDGE"));
    }

    @Test
    void the_county_accepts_what_was_handed_in() {
        assess(assessment(today())).statusCode(201);
        var id = owedFiling();

        submit(id, 1, materials())
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("decideBy", notNullValue())
                .body("materials", hasSize(13));
        decide(id, 2, Map.of("accepted", true))
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("decisions[0].late", equalTo(false))
                .body("decisions[0].decidedBy", equalTo("registrar"));
        decide(id, 3, Map.of("accepted", true))
                .statusCode(409)
                .body("type", equalTo("/problems/filing-step-refused"))
                .body("state", equalTo("ACCEPTED"));
    }

    @Test
    void what_is_sent_back_says_why_and_the_days_at_the_bureau_do_not_count() {
        assess(assessment(today())).statusCode(201);
        var id = owedFiling();
        submit(id, 1, materials()).statusCode(200);

        decide(id, 2, Map.of("accepted", false)).statusCode(422).body("errors[0].pointer", equalTo("/reason"));
        daysPass(3);
        decide(id, 2, Map.of("accepted", false, "reason", "第10项评估报告已过期"))
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("dueAt", equalTo(today().plusDays(18) + "T16:00:00Z"))
                .body("decisions[0].reason", equalTo("第10项评估报告已过期"));
        submit(id, 3, materials()).statusCode(200);
        decide(id, 4, Map.of("accepted", true)).statusCode(200).body("decisions", hasSize(2));
    }

    @Test
    void each_material_is_there_or_explained() {
        assess(assessment(today())).statusCode(201);
        var id = owedFiling();

        submit(id, 1, materials().subList(0, 11))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/materials"))
                .body("errors[0].code", equalTo("materials-missing"));
        var twice = materials();
        twice.set(12, Map.of("number", 1));
        submit(id, 1, twice)
                .statusCode(422)
                .body("errors.code", contains("material-twice", "material-unexplained", "materials-missing"))
                .body("errors[0].pointer", equalTo("/materials/12/number"));
        var foreign = materials();
        foreign.add(Map.of("number", 14, "notApplicable", "没有此项"));
        submit(id, 1, foreign).statusCode(422).body("errors[0].code", equalTo("material-unknown"));
    }

    @Test
    void what_is_not_filed_in_time_is_overdue_since_then() {
        assess(assessment(today().minusDays(20))).statusCode(201);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> filings("?overdue=true").body("sourceId", contains(source)));
        filings("?overdue=true").body("[0].overdueAt", equalTo(today().minusDays(5) + "T16:00:00Z"));
        submit(owedFiling(), 2, materials()).statusCode(200).body("overdueAt", notNullValue());
        filings("?overdue=true").body("", hasSize(0));
    }

    @Test
    void what_is_not_decided_in_time_is_overdue_too() {
        assess(assessment(today())).statusCode(201);
        var id = owedFiling();
        submit(id, 1, materials()).statusCode(200);
        filings("?overdue=true").body("", hasSize(0));

        daysPass(20);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> filings("?overdue=true").body("id", contains(id)));
        decide(id, 3, Map.of("accepted", true)).statusCode(200).body("decisions[0].late", equalTo(true));
    }

    @Test
    void a_new_assessment_has_to_be_filed_anew() {
        assess(assessment(today().minusDays(1))).statusCode(201);
        assess(assessment(today())).statusCode(201);

        filings("").body("state", contains("LAPSED", "OWED"));
    }

    @Test
    void what_was_late_when_a_new_assessment_came_was_late_even_if_the_clock_had_not_looked() {
        assess(assessment(today().minusDays(20))).statusCode(201);
        assess(assessment(today())).statusCode(201);

        filings("?state=LAPSED").body("[0].overdueAt", equalTo(today().minusDays(5) + "T16:00:00Z"));
    }

    @Test
    void a_decision_that_was_late_when_a_new_assessment_came_was_late_too() {
        assess(assessment(today())).statusCode(201);
        submit(owedFiling(), 1, materials()).statusCode(200);
        daysPass(20);
        assess(assessment(today())).statusCode(201);

        filings("?state=LAPSED").body("[0].decisionOverdueAt", notNullValue());
    }

    @Test
    void one_that_finds_no_major_hazard_source_is_not_filed() {
        assess(assessment(today(), Map.of("substance", "氯", "quantity", "4.9"))).statusCode(201);

        filings("").body("", hasSize(0));
    }

    @Test
    void everybody_takes_their_own_steps_only() {
        assess(assessment(today())).statusCode(201);
        var id = owedFiling();
        var handedIn = Map.of("materials", materials());

        step(Plant.in(Plant.WEIYANG).employee(), FILINGS + "/" + id + "/submission", 1, handedIn)
                .statusCode(404);
        step(Plant.official("registrar", Plant.GAOLING), FILINGS + "/" + id + "/submission", 1, handedIn)
                .statusCode(403);
        step(plant.employee(), FILINGS + "/" + id + "/decision", 1, Map.of("accepted", true))
                .statusCode(403);
        step(Plant.official("registrar", Plant.WEIYANG), FILINGS + "/" + id + "/decision", 1, Map.of("accepted", true))
                .statusCode(404);
        submit(id, 7, materials()).statusCode(412).body("current.state", equalTo("OWED"));
        Plant.official("analyst", Plant.WEIYANG)
                .get(FILINGS + "?uscc=" + plant.uscc())
                .then()
                .body("", equalTo(List.of()));
    }
}
