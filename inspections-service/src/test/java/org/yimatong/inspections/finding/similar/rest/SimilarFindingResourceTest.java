package org.yimatong.inspections.finding.similar.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.yimatong.inspections.finding.rest.Acts.file;
import static org.yimatong.inspections.finding.rest.Callers.FINDINGS;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.WEIYANG;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;
import static org.yimatong.inspections.finding.rest.Callers.officerOf;
import static org.yimatong.inspections.finding.rest.Callers.official;
import static org.yimatong.inspections.finding.rest.Callers.reportAbout;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class SimilarFindingResourceTest {

    @Inject
    EnterpriseExamples enterprises;

    /** Somewhere in the south of the country where no other test finds anything. */
    private final double north = 20 + ThreadLocalRandom.current().nextInt(1000) / 100.0;

    @Test
    void what_was_found_before_at_the_same_enterprise_comes_first_and_then_what_is_nearest() {
        var plant = enterprises.knownIn(GAOLING);
        var neighbour = enterprises.knownIn(GAOLING);
        var elsewhere = enterprises.knownIn(WEIYANG);
        var before = found(plant, GAOLING, "FIRE_PROTECTION", 0.5);
        found(plant, GAOLING, "ELECTRICAL", 0);
        var further = found(neighbour, GAOLING, "FIRE_PROTECTION", 0.008);
        var near = found(neighbour, GAOLING, "FIRE_PROTECTION", 0.001);
        found(neighbour, GAOLING, "FIRE_PROTECTION", 0.02);
        found(elsewhere, WEIYANG, "FIRE_PROTECTION", 0.002);
        var finding = found(plant, GAOLING, "FIRE_PROTECTION", 0);

        inspectorOf(GAOLING)
                .get(FINDINGS + "/{id}/similar-findings", finding)
                .then()
                .statusCode(200)
                .body("finding.id", equalTo(List.of(before, near, further)))
                .body("metres", equalTo(Arrays.asList(null, 111, 890)));
        official("supervisor", "610100")
                .get(FINDINGS + "/{id}/similar-findings", finding)
                .then()
                .body("$", hasSize(4));
        officerOf(plant)
                .get(FINDINGS + "/{id}/similar-findings", finding)
                .then()
                .body("finding.id", equalTo(List.of(before)));
        officerOf(neighbour)
                .get(FINDINGS + "/{id}/similar-findings", finding)
                .then()
                .statusCode(404);
    }

    private String found(String plant, String area, String kind, double furtherNorth) {
        var report = reportAbout(plant);
        report.put("kind", kind);
        report.put("place", Map.of("longitude", 100.5, "latitude", Math.round((north + furtherNorth) * 1e6) / 1e6));
        return file(inspectorOf(area), report).statusCode(201).extract().path("id");
    }
}
