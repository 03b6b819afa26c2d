package org.yimatong.hazards.filing.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.AtOnce;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;

/** Officials who decide the same in the same moment. */
@QuarkusTest
@RealServers
class TwoDecisionsTest extends FilingStory {

    private static final int OFFICIALS = 8;

    @Test
    void one_decides_on_a_filing_and_the_others_are_shown_the_decision() {
        assess(assessment(today())).statusCode(201);
        var id = owedFiling();
        submit(id, 1, materials()).statusCode(200);

        requireOne(AtOnce.people(OFFICIALS, () -> decide(id, 2, Map.of("accepted", true))), "ACCEPTED");
    }

    @Test
    void one_decides_on_a_deregistration_and_the_others_are_shown_the_decision() {
        assess(assessment(today(), Map.of("substance", "氯", "quantity", "0"))).statusCode(201);
        Map<String, Object> application =
                Map.of("reason", "储罐已清空拆除", "evidence", List.of(Map.of("title", "评估报告", "reference", "PG-1")));
        var id =
                post(plant.employee(), "deregistrations", application).extract().<String>path("id");
        var verdict = Map.of("granted", true, "checkedOn", today().toString(), "findings", "现场核查储罐已清空");

        requireOne(
                AtOnce.people(
                        OFFICIALS,
                        () -> step(
                                Plant.official("registrar", Plant.GAOLING),
                                "/api/v1/hazard-source-deregistrations/" + id + "/decision",
                                1,
                                verdict)),
                "GRANTED");
    }

    private static void requireOne(List<ValidatableResponse> answers, String state) {
        assertThat(answers)
                .filteredOn(answer -> answer.extract().statusCode() == 200)
                .hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.extract().statusCode() == 412)
                .hasSize(OFFICIALS - 1)
                .extracting(answer -> answer.extract().<String>path("current.state"))
                .containsOnly(state);
    }
}
