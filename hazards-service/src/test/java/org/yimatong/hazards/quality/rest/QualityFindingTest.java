package org.yimatong.hazards.quality.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class QualityFindingTest {

    private static final String GOOD = "LT-1,液位,Level,LEVEL,%,0,100,10,20,80,90";
    private static final String EXCHANGED = "LT-1,液位,Level,LEVEL,%,0,100,10,20,90,80";

    private Plant plant;

    @BeforeEach
    void a_plant() {
        plant = Plant.in(Plant.GAOLING);
    }

    @Test
    void a_sensor_with_contradicting_limits_is_taken_told_of_and_alarms() {
        plant.importSensors(List.of(EXCHANGED)).body("created", equalTo(1));

        findings("standing", true)
                .body("", hasSize(1))
                .body("[0].record", equalTo("SENSOR"))
                .body("[0].recordId", equalTo(plant.sensor("LT-1").get("id")))
                .body("[0].source", equalTo(Plant.SOURCE))
                .body("[0].name", equalTo("LT-1"))
                .body("[0].defect", equalTo("LIMITS_DISORDERED"))
                .body("[0].places", contains("high", "high_high"))
                .body("[0].clearedAt", nullValue());

        plant.send("LT-1", Instant.now(), 1, 85);
        assertThat(plant.awaitAlarms(1).getFirst()).containsEntry("level", "HIGH_HIGH");
    }

    @Test
    void a_corrected_record_clears_its_finding() {
        plant.importSensors(List.of(EXCHANGED));
        plant.importSensors(List.of(GOOD)).body("updated", equalTo(1));

        findings("standing", true).body("", hasSize(0));
        findings("standing", false).body("", hasSize(1)).body("[0].defect", equalTo("LIMITS_DISORDERED"));
    }

    @Test
    void one_defect_may_go_and_another_come() {
        plant.importSensors(List.of(EXCHANGED));
        plant.importSensors(List.of("LT-1,液位,Level,LEVEL,%,0,100,,20,80,190")).body("updated", equalTo(1));

        findings("standing", true)
                .body("defect", containsInAnyOrder("LIMITS_MISSING", "LIMITS_OUTSIDE_RANGE"))
                .body("places", containsInAnyOrder(List.of("low_low"), List.of("high_high")));
    }

    @Test
    void defects_are_counted_by_source_and_by_enterprise() {
        plant.importSensors(List.of(
                EXCHANGED,
                EXCHANGED.replace("LT-1", "LT-2"),
                "LT-3,液位,Level,LEVEL,%,0,100,,,,",
                GOOD.replace("-1", "-4")));

        for (var by : List.of("SOURCE", "ENTERPRISE")) {
            plant.employee()
                    .queryParam("by", by)
                    .get("/api/v1/data-quality-findings/counts")
                    .then()
                    .statusCode(200)
                    .body("defect", contains("LIMITS_DISORDERED", "LIMITS_MISSING"))
                    .body("records", contains(2, 1))
                    .body("[0].source", by.equals("SOURCE") ? equalTo(Plant.SOURCE) : nullValue());
        }
    }

    @Test
    void nobody_sees_the_findings_of_others() {
        plant.importSensors(List.of(EXCHANGED));

        Plant.official("analyst", Plant.WEIYANG)
                .queryParam("uscc", plant.uscc())
                .get("/api/v1/data-quality-findings")
                .then()
                .statusCode(200)
                .body("", hasSize(0));
    }

    private ValidatableResponse findings(String parameter, Object value) {
        return plant.employee()
                .queryParam(parameter, value)
                .get("/api/v1/data-quality-findings")
                .then()
                .statusCode(200);
    }
}
