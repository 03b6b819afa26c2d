package org.yimatong.hazards.filing.rest;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.yimatong.hazards.Plant;
import org.yimatong.hazards.SettableClock;
import org.yimatong.hazards.assessment.rest.AssessmentStory;

/** A plant whose source is assessed, and what its people and the bureau do about the filing. */
abstract class FilingStory extends AssessmentStory {

    static final String FILINGS = "/api/v1/hazard-source-filings";

    @Inject
    SettableClock clock;

    @AfterEach
    void the_clock_is_right_again() {
        clock.reset();
    }

    void daysPass(int days) {
        clock.set(Instant.now().plus(Duration.ofDays(days)));
    }

    /** Documents for each material but the last, which does not apply. */
    static List<Map<String, Object>> materials() {
        var materials = new ArrayList<Map<String, Object>>();
        for (var number = 1; number <= 12; number++) {
            materials.add(Map.of(
                    "number", number, "documents", List.of(Map.of("title", "材料", "reference", "BA-2026-" + number))));
        }
        materials.add(Map.of("number", 13, "notApplicable", "没有主要设备"));
        return materials;
    }

    ValidatableResponse filings(String query) {
        return plant.employee().get(FILINGS + query).then().statusCode(200);
    }

    /** The filing of the newest assessment. */
    String owedFiling() {
        return filings("?state=OWED").extract().path("[0].id");
    }

    ValidatableResponse submit(String filing, int version, List<Map<String, Object>> materials) {
        return step(plant.employee(), FILINGS + "/" + filing + "/submission", version, Map.of("materials", materials));
    }

    ValidatableResponse decide(String filing, int version, Map<String, Object> verdict) {
        return step(Plant.official("registrar", Plant.GAOLING), FILINGS + "/" + filing + "/decision", version, verdict);
    }

    static ValidatableResponse step(RequestSpecification who, String address, int version, Object body) {
        return who.header("If-Match", "\"" + version + "\"")
                .contentType(ContentType.JSON)
                .body(body)
                .put(address)
                .then();
    }
}
