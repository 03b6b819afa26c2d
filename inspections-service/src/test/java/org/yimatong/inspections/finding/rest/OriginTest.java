package org.yimatong.inspections.finding.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.yimatong.inspections.finding.rest.Callers.FINDINGS;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.filed;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;
import static org.yimatong.inspections.finding.rest.Callers.reportAbout;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.SystemActions;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.inspections.finding.Finding;
import org.yimatong.inspections.finding.Findings;
import org.yimatong.testing.RealServers;

/** At what occasion a finding came up. */
@QuarkusTest
@RealServers
class OriginTest {

    @Inject
    EnterpriseExamples enterprises;

    @Inject
    Findings findings;

    @Inject
    SystemActions system;

    private final UUID inspection = UUID.randomUUID();
    private final UUID record = UUID.randomUUID();

    @Test
    void a_finding_names_its_inspection_and_the_item_even_before_the_inspection_has_arrived() {
        var plant = enterprises.knownIn(GAOLING);
        filed(plant, GAOLING);

        var id = file(found(plant)).statusCode(201).extract().<String>path("id");

        inspectorOf(GAOLING)
                .queryParam("inspectionId", inspection)
                .get(FINDINGS)
                .then()
                .body("id", equalTo(List.of(id)))
                .body("checklistItem", equalTo(List.of("WH-12")));
        inspectorOf(GAOLING)
                .queryParam("checkRecordId", record)
                .get(FINDINGS)
                .then()
                .body("id", equalTo(List.of(id)));
        assertThat(system.inTransaction(() -> findings.ofInspection(inspection)))
                .extracting(Finding::id)
                .containsExactly(UUID.fromString(id));
        assertThat(system.inTransaction(() -> findings.ofCheckRecord(record))).hasSize(1);
    }

    @Test
    void a_report_that_names_another_occasion_is_another_report() {
        var report = found(enterprises.knownIn(GAOLING));
        report.put("id", UUID.randomUUID().toString());
        file(report).statusCode(201);

        file(report).statusCode(200);
        report.put("inspectionId", UUID.randomUUID().toString());
        file(report).statusCode(409).body("type", equalTo("/problems/finding-id-taken"));
    }

    private Map<String, Object> found(String plant) {
        var report = reportAbout(plant);
        report.put("inspectionId", inspection.toString());
        report.put("checklistItem", "WH-12");
        report.put("checkRecordId", record.toString());
        return report;
    }

    private static ValidatableResponse file(Map<String, Object> report) {
        return inspectorOf(GAOLING)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(report)
                .post(FINDINGS)
                .then();
    }
}
