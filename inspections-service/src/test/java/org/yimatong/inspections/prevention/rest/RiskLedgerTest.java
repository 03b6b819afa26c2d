package org.yimatong.inspections.prevention.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;
import static org.yimatong.inspections.finding.rest.Callers.officerOf;
import static org.yimatong.inspections.prevention.ChainExamples.PREVENTION;
import static org.yimatong.inspections.prevention.ChainExamples.eventOf;
import static org.yimatong.inspections.prevention.ChainExamples.id;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.inspections.prevention.ChainExamples;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class RiskLedgerTest {

    @Inject
    EnterpriseExamples enterprises;

    private String plant;
    private ChainExamples chain;

    @BeforeEach
    void a_chain_of_a_plant_in_gaoling() {
        plant = enterprises.knownIn(GAOLING);
        chain = ChainExamples.filedBy(plant);
    }

    @Test
    void a_risk_is_graded_by_the_tables() {
        officerOf(plant)
                .get(PREVENTION + "events/" + chain.event)
                .then()
                .body("assessment.score", equalTo("240"))
                .body("assessment.colour", equalTo("ORANGE"))
                .body("assessment.methodVersion", equalTo(1));
        var event = eventOf(chain.unit);
        event.put("risk", Map.of("method", "LEC", "likelihood", "2", "exposure", "6", "severity", "40"));
        chain.amend("events", chain.event, 1, event)
                .statusCode(422)
                .body("errors.pointer", contains("/risk/likelihood"))
                .body("errors[0].detail", containsString("10, 6, 3, 1, 0.5, 0.2, 0.1"));
    }

    @Test
    void the_ledger_has_the_gravest_first_and_those_nobody_graded_last() {
        var red = eventOf(chain.unit);
        red.put("risk", Map.of("method", "LS5", "likelihood", "5", "severity", "4"));
        var ungraded = eventOf(chain.unit);
        ungraded.remove("risk");
        chain.put("events", id(), ungraded).statusCode(201);
        chain.put("events", id(), red).statusCode(201);

        inspectorOf(GAOLING)
                .queryParam("uscc", plant)
                .get(PREVENTION + "risk-points")
                .then()
                .statusCode(200)
                .body("colour", contains("RED", "ORANGE", null))
                .body("[1].measures.description", contains("安全阀按期校验"))
                .body("[1].liablePerson", equalTo("李四"));
        officerOf(plant)
                .queryParam("colour", "ORANGE")
                .queryParam("controlLayer", "WORKSHOP")
                .queryParam("hazardCode", chain.hazardCode)
                .get(PREVENTION + "risk-points")
                .then()
                .body("id", contains(chain.event));
    }
}
